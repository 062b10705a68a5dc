import type { RuleId } from '../../src/parser/rules.ts';
import { characterRuleCases } from './text/character-rule-cases.ts';
import { identityRuleCases } from './identity/identity-rule-cases.ts';
import { judgmentRuleCases } from './judgments/judgment-rule-cases.ts';
import { metricRuleCases } from './panels/metric-rule-cases.ts';
import { proseRuleCases } from './prose/prose-rule-cases.ts';
import type { RuleCase } from './rule-case.ts';
import { area, changed, faultlessText } from './faultless-report.ts';

/** Rules that no text raises: the loader knows file names and what people read, and a valid record is the parser's own affair. */
type RaisedElsewhere = 'file-name' | 'record-invalid' | `reading-${string}`;

/** As Ghostscript prints ligatures of some fonts. */
const misread = changed(area, `${area} ${'The ürst oþcers. '.repeat(400)}`).replace(/fi/gi, 'ü');

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
  'ligatures-lost': {
    text: misread,
    printed: `report.txt:1: error ligatures-lost: Expected \`fi\` as often as English has it (\`officers\`, \`first\`), found it 0 times among 14828 characters, so words are misspelt throughout; convert the PDF with another program`,
  },
  'source-mark-up': {
    text: `${'<para>\n'.repeat(41)}${faultlessText}`,
    printed:
      'report.txt:1: error source-mark-up: Expected words, found `<para>` and the like in 41 lines; convert the PDF to plain text, Markdown or HTML',
  },
  'text-too-long': {
    text: `${faultlessText}${'\n'.repeat(200_000)}`,
    printed: `report.txt:1: error text-too-long: Expected a report of at most 200000 lines, found ${String(faultlessText.split('\n').length + 200_000)} lines; give one report a file, with its line breaks`,
  },
  'more-of-the-same': {
    text: changed(`- ${area}`, '## Area for improvement\n\nNothing.\n\n'.repeat(51)),
    printed:
      'report.txt:406: warning more-of-the-same: Expected at most 50 of `empty-finding`, found more; the rest are not listed',
  },
  ...characterRuleCases,
  ...identityRuleCases,
  ...judgmentRuleCases,
  ...metricRuleCases,
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
      'report.txt:38: error chapter-missing: Expected the chapter `Specialist capabilities` that the contents list names, found no heading of it; convert the whole PDF, or in another way if it is whole',
  },
  'no-chapters': {
    text: faultlessText.slice(0, faultlessText.indexOf('Contents')),
    printed:
      'report.txt:15: error no-chapters: Expected the chapters of a report, found none of their headings; check that the whole PDF was converted',
  },
  'annex-missing': {
    text: faultlessText.slice(0, faultlessText.lastIndexOf('Annex A')),
    printed:
      'report.txt:295: error annex-missing: Expected `Annex A – About the data` at the end, found no heading of it; convert the whole PDF, or in another way if it is whole',
  },
  'overview-missing': {
    text: faultlessText.replaceAll(/^Effectiveness overview.*$/gm, ''),
    printed:
      'report.txt:191: warning overview-missing: Expected the heading of the overview before the first question, found none; what it asks or compares is left out, compare with the PDF',
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
      'report.txt:221: warning sections-mixed: Expected sections, notes and their marks in the order in which reports print them, found 2 after others that come later; findings and what it asks or compares are left out, put the pages in order or convert the PDF in another way',
  },
  'section-missing': {
    text: changed('\nInvestigation quality\n', '\n'),
    printed:
      'report.txt:217: warning section-missing: Expected the heading of the section `Investigation quality` in the chapter `Investigating crime and reducing re-offending`, found none; its text and that of the section before it are given to no section, compare with the PDF',
  },
  'section-again': {
    text: changed(
      'Reducing re-offending\n\n',
      'Initial investigation\n\nA paragraph.\n\nReducing re-offending\n\n',
    ),
    printed:
      'report.txt:225: warning section-again: Expected the titles of sections once and in their order, found `Initial investigation` after itself or after one that comes later; the text around it is given to no section, compare with the PDF',
  },
  'section-parted': {
    text: changed(
      'Reducing re-offending\n\n',
      'Areas for improvement\n\n- The force should plan.\n\nReducing re-offending\n\n',
    ),
    printed:
      'report.txt:221: warning section-parted: Expected findings after the last section of their chapter, found them after `Investigation quality`; its text is given to no section, compare with the PDF',
  },
  'section-misplaced': {
    text: changed(
      'Firearms capability\n\n',
      'Firearms capability\n\nA paragraph.\n\nInitial investigation\n\n',
    ),
    printed:
      'report.txt:295: error section-misplaced: Expected the section `Initial investigation` in the chapter `Investigating crime and reducing re-offending`, found it outside of that; what follows is given to no question, put the pages in order',
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
  'finding-aside': {
    text: changed(
      '- record that it did so.\n',
      '- record that it did so.\n\nIt should also look.\n',
    ),
    printed:
      'report.txt:240: warning finding-aside: Expected a heading after the last item, found `It should also look.`; it is left out, see the PDF',
  },
  'cause-unclear': {
    text: changed(
      'The force does not supervise its investigations.',
      'This is no longer a cause of concern.',
    ),
    printed:
      'report.txt:231: warning cause-unclear: Expected one cause of concern that is one now, found `This is no longer a cause of concern.`; nobody can tell whether it is, so it is left out, see the PDF',
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
};
