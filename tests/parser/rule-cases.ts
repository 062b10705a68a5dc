import type { RuleId } from '../../src/parser/rules/rules.ts';
import { characterRuleCases } from './character-rule-cases.ts';
import { identityRuleCases } from './identity/identity-rule-cases.ts';
import { proseRuleCases } from './prose/prose-rule-cases.ts';
import type { RuleCase } from './rule-case.ts';
import { area, changed, faultlessText, otherText } from './faultless-report.ts';

/** Rules that no text raises: the loader knows file names and what people read, and a valid record is the parser's own affair. */
type RaisedElsewhere = 'file-name' | 'record-invalid' | `reading-${string}`;

/** Incidents with the figures before both names, so that nothing says whose they are. */
const openOrder = changed(
  'Durham Constabulary\n\n301\n\nEngland and Wales\n\n282',
  '301\n\n282\n\nDurham Constabulary\n\nEngland and Wales',
);

/** A text for every rule: a new rule without one does not compile. */
export const ruleCases: Readonly<Record<Exclude<RuleId, RaisedElsewhere>, RuleCase>> = {
  'not-text': {
    text: '%PDF-1.7',
    printed:
      'report.txt:1: error not-text: Expected the text of a report, found a PDF; convert the PDF to text first',
  },
  'empty-text': {
    text: '\f\n',
    printed:
      'report.txt:1: error empty-text: Expected the text of a report, found no words; convert the PDF again',
  },
  'text-too-long': {
    text: `${faultlessText}${'\n'.repeat(200_000)}`,
    printed: `report.txt:1: error text-too-long: Expected a report of at most 200000 lines, found ${String(faultlessText.split('\n').length + 200_000)} lines; give one report a file`,
  },
  'more-of-the-same': {
    text: changed(`- ${area}`, '## Area for improvement\n\nNothing.\n\n'.repeat(51)),
    printed:
      'report.txt:406: warning more-of-the-same: Expected at most 50 of `empty-finding`, found more; the rest are not listed',
  },
  ...characterRuleCases,
  ...identityRuleCases,
  ...proseRuleCases,
  'title-missing': {
    text: changed('PEEL: Police effectiveness 2017', 'Police effectiveness'),
    printed:
      'report.txt:1: error title-missing: Expected a title such as `PEEL: Police effectiveness 2017` near the start, found none; check that the title page was converted',
  },
  'force-missing': {
    text: changed('An inspection of Durham Constabulary', ''),
    printed:
      'report.txt:2: error force-missing: Expected `An inspection of` and the name of a force near the start, found none; check that the title page was converted',
  },
  'unknown-force': {
    text: changed('An inspection of Durham Constabulary', 'An inspection of Gotham Police'),
    printed:
      'report.txt:4: error unknown-force: Expected one of the forces in content/forces.csv, found `Gotham Police`; if the name is right, add it there as an alias',
  },
  'unknown-programme': {
    text: changed('PEEL: Police effectiveness 2017', 'PEEL: Police legitimacy 2016'),
    printed:
      'report.txt:2: error unknown-programme: Expected a report of a programme whose questions are known, found legitimacy 2016; add its questions in src/programme/programmes.ts',
  },
  'duplicate-report': {
    text: faultlessText,
    alongside: [faultlessText],
    printed:
      'report.txt:1: error duplicate-report: Expected one text for `durham-2017-effectiveness`, found it in `other-1.txt` too; keep one',
  },
  'chapter-missing': {
    text: faultlessText.replace(/\nSpecialist capabilities\n[^]*(?=\nAnnex A)/, ''),
    printed:
      'report.txt:38: error chapter-missing: Expected the chapter `Specialist capabilities` that the contents list names, found the end of the text; convert the whole PDF',
  },
  'no-chapters': {
    text: faultlessText.slice(0, faultlessText.indexOf('Contents')),
    printed:
      'report.txt:15: error no-chapters: Expected the chapters of a report, found none of their headings; check that the whole PDF was converted',
  },
  'annex-missing': {
    text: faultlessText.slice(0, faultlessText.lastIndexOf('Annex A')),
    printed:
      'report.txt:295: error annex-missing: Expected `Annex A – About the data` at the end, found none; convert the whole PDF',
  },
  'chapter-heading-missing': {
    text: changed('\nSpecialist capabilities\n', '\n'),
    printed:
      'report.txt:286: warning chapter-heading-missing: Expected the heading `Specialist capabilities` before its section `National policing responsibilities`, found none; the section is taken as the start of that chapter, compare with the PDF',
  },
  'sections-mixed': {
    text: changed(
      'Initial investigation\n\n',
      'Reducing re-offending\n\nA paragraph.\n\nInvestigation quality\n\nOne more.\n\nInitial investigation\n\n',
    ),
    printed:
      'report.txt:221: warning sections-mixed: Expected sections in the order in which reports print them, found 2 after others that come later; findings and what it asks or compares are left out, convert the PDF in another way',
  },
  'section-misplaced': {
    text: changed(
      'Firearms capability\n\n',
      'Firearms capability\n\nA paragraph.\n\nInitial investigation\n\n',
    ),
    printed:
      'report.txt:295: error section-misplaced: Expected the section `Initial investigation` in the chapter `Investigating crime and reducing re-offending`, found it after another chapter began; what follows is given to no question, put the pages in order',
  },
  'published-missing': {
    text: changed('March 2018', ''),
    printed:
      'report.txt:2: warning published-missing: Expected a month and year of publication on the title page, found none; check that the title page was converted',
  },
  'isbn-missing': {
    text: changed('ISBN: 978-1-78655-526-7', ''),
    printed:
      'report.txt:2: warning isbn-missing: Expected an ISBN on the title page, found none; check that the title page was converted',
  },
  'isbn-check-digit': {
    text: changed('ISBN: 978-1-78655-526-7', 'ISBN: 978-1-78655-526-1'),
    printed:
      'report.txt:10: warning isbn-check-digit: Expected an ISBN that ends in its check digit 7, found `978-1-78655-526-1`; compare it with the PDF',
  },
  'overall-derived': {
    text: changed('Overall effectiveness 2017  Good', 'Overall effectiveness 2017'),
    printed:
      "report.txt:189: warning overall-derived: Expected the overall grade in the judgments, found none; `good` is taken from the summary's opening sentence and shown as such",
  },
  'overall-missing': {
    text: changed('Overall effectiveness 2017  Good', '').replace(
      'is good at keeping people safe',
      'is keeping people safe',
    ),
    printed:
      'report.txt:173: warning overall-missing: Expected the overall grade in the judgments or the summary, found it in neither; see the PDF',
  },
  'overall-contradiction': {
    text: changed('Overall effectiveness 2017  Good', 'Overall effectiveness 2017  Inadequate'),
    printed:
      'report.txt:178: error overall-contradiction: Expected one overall grade, found `inadequate` in the judgments and `good` in the summary (line 189); compare both with the PDF',
  },
  'judgment-missing': {
    text: changed('Protecting vulnerable people\tGood\t2017', 'Protecting vulnerable people\t2017'),
    printed:
      'report.txt:173: warning judgment-missing: Expected grade and year of `Protecting vulnerable people` in the judgments table, found none that are certain; see the PDF',
  },
  'grade-contradiction': {
    text: changed('\nUngraded\n', '\nGood\n'),
    printed:
      "report.txt:185: error grade-contradiction: Expected one grade for `Specialist capabilities`, found `ungraded` in the judgments table and `good` under the chapter's heading (line 285); compare both with the PDF",
  },
  'judgment-repeated': {
    text: changed(
      'Specialist capabilities\tUngraded\t2017',
      'Specialist capabilities\tUngraded\t2017\nSpecialist capabilities\tGood\t2017',
    ),
    printed:
      'report.txt:186: error judgment-repeated: Expected one row for `Specialist capabilities` in the judgments table, found two that differ; see the PDF',
  },
  'grade-off-scale': {
    text: changed('Protecting vulnerable people\tGood', 'Protecting vulnerable people\tAdequate'),
    printed:
      'report.txt:183: error grade-off-scale: Expected a grade of the 2017 scale, found `adequate`; see the PDF',
  },
  'inspection-year': {
    text: changed(
      'Protecting vulnerable people\tGood\t2017',
      'Protecting vulnerable people\tGood\t2016',
    ),
    printed:
      'report.txt:183: warning inspection-year: Expected `Protecting vulnerable people` to be last inspected in a year that fits the report, found 2016 although the report has a chapter on it; see the PDF',
  },
  'metric-missing': {
    text: changed('Durham Constabulary\n\n301\n\nEngland and Wales\n\n282', ''),
    printed:
      'report.txt:47: warning metric-missing: Expected figures for `incidents` in Force in numbers, found none in this text; see the PDF',
  },
  'force-value-missing': {
    text: changed('Durham Constabulary\n\n301\n', 'Durham Constabulary\n'),
    alongside: [otherText],
    printed:
      "report.txt:53: warning force-value-missing: Expected two figures for `incidents`, found only 282, which is the England and Wales figure; the force's is not in this text, see the PDF",
  },
  'national-value-missing': {
    text: changed('301\n\nEngland and Wales\n\n282', '301'),
    alongside: [otherText],
    printed:
      "report.txt:51: warning national-value-missing: Expected two figures for `incidents`, found only the force's, 301; the England and Wales figure is not in this text, see the PDF",
  },
  'ambiguous-value': {
    text: openOrder,
    printed:
      "report.txt:49: warning ambiguous-value: Expected the force's and the England and Wales figure for `incidents`, found 301 and 282 in unclear order; see the PDF",
  },
  'order-corroborated': {
    text: openOrder,
    alongside: [otherText],
    printed:
      'report.txt:49: info order-corroborated: Expected the figures of `incidents` beside their names, found 301 and 282 in unclear order; 282 is the England and Wales figure that other reports state',
  },
  'national-figure-differs': {
    text: changed('\n282\n', '\n283\n'),
    alongside: [otherText, otherText.replaceAll('Kent', 'Essex')],
    printed:
      'report.txt:55: error national-figure-differs: Expected the England and Wales figure of `incidents` to be 282 as in other reports, found 283; compare it with the PDF',
  },
  'period-differs': {
    text: changed('as at 1 July 2017', 'as at 1 July 2016'),
    printed:
      'report.txt:157: warning period-differs: Expected `organised-crime-groups` for as at 1 July 2017, found as at 1 July 2016; it is kept as printed',
  },
  'unclaimed-value': {
    text: changed('Calls for assistance\n', 'Calls for assistance\n\n999 times\n'),
    printed:
      'report.txt:47: warning unclaimed-value: Expected a label for the number 999 in Force in numbers, found none; it is given to no metric, see the PDF',
  },
  'unclaimed-list': {
    text: changed('Area for improvement', 'Lorem ipsum'),
    printed:
      'report.txt:210: warning unclaimed-list: Expected the heading `Areas for improvement` or `Recommendations` over items that say what the force should do, found none; they are left out, see the PDF',
  },
  'empty-finding': {
    text: changed(`- ${area}`, ''),
    printed:
      'report.txt:208: warning empty-finding: Expected items under `Area for improvement`, found none; see the PDF',
  },
  'finding-without-question': {
    text: changed('Summary\n', `Area for improvement\n\n- ${area}\n\nSummary\n`),
    printed:
      'report.txt:187: error finding-without-question: Expected `Area for improvement` inside the chapter of a question, found it outside; its items are left out, compare with the PDF',
  },
  'torn-item': {
    text: changed(`- ${area}`, `- ${area}\n- look at that again.`),
    printed:
      'report.txt:211: warning torn-item: Expected an item that begins as a sentence, found `look at that again.`; part of it seems lost, so it is left out, see the PDF',
  },
  'recommendations-missing': {
    text: faultlessText.replace(/Recommendations\n[^]*?did so\.\n/, ''),
    printed:
      'report.txt:231: warning recommendations-missing: Expected recommendations after the cause of concern, found none; see the PDF',
  },
  'cause-missing': {
    text: changed('Cause of concern\n', 'Lorem ipsum\n'),
    printed:
      'report.txt:237: warning cause-missing: Expected one cause of concern before its recommendations, found none or several; the recommendations are left out, see the PDF',
  },
  'uncertain-figure': {
    text: changed(
      'Investigation quality\n\n',
      'Investigation quality\n\nOf all crimes, 28.1 percent were resolved by telephone somewhere.\n\n',
    ),
    printed:
      'report.txt:223: info uncertain-figure: Expected a sentence that states `telephone-resolution` with all that belongs to it, found that no period is certain for `28.1`; it is left out',
  },
  'run-in-words': {
    text: changed(
      'Investigation quality\n\n',
      'Investigation quality\n\nCrimes, by force, in the 12 months to 30 June 2017 The force should record more.\n\n',
    ),
    printed:
      'report.txt:223: warning run-in-words: Expected one sentence, found words of a chart, a heading or another sentence in `Crimes, by force, in the 12 months to 30 June 2017 The force`; it is left out, see the PDF',
  },
  'figure-without-period': {
    text: changed(
      'Investigation quality\n\n',
      'Investigation quality\n\nThe force looks at its calls. In the force, 28.1 percent of calls were resolved by telephone.\n\n',
    ),
    printed:
      'report.txt:223: info figure-without-period: Expected a period beside `telephone-resolution`, found none; the figure is kept without one',
  },
  'prose-contradicts-numbers': {
    text: changed(
      'Investigation quality\n\n',
      'Investigation quality\n\nThe force looks at outcomes. In the 12 months to 30 June 2017, 40.6 percent of recorded crimes led to a charge.\n\n',
    ),
    printed:
      'report.txt:107: warning prose-contradicts-numbers: Expected one figure of `charged-or-summonsed` for the force, found `12` in Force in numbers (line 107) and `40.6` in the prose (line 223); both are kept, see the PDF',
  },
};
