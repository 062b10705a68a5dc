import { proseRules } from './prose/prose-rules.ts';
import type { Rule } from './rule.ts';

export type { Facts, Severity } from './rule.ts';

/** Every diagnostic that the parser can state. */
export const rules = {
  /** The bytes are no text: an image, an archive, a program. */
  'not-text': {
    severity: 'error',
    message: ({ found }) =>
      `Expected the text of a report, found ${found}; convert the PDF to text first`,
  },
  /** The file has no words. */
  'empty-text': {
    severity: 'error',
    message: () => 'Expected the text of a report, found no words; the conversion gave nothing',
  },
  /** A character is not what the report printed: a decoder did not know it, read it wrongly, or lost a digit. */
  'unknown-character': {
    severity: 'warning',
    message: ({ found }) =>
      `Expected the characters of an English text, found \`${found}\`; compare the line with the PDF, or convert it again as UTF-8`,
  },
  /** The file is far longer than any report, so it is not read at all. */
  'text-too-long': {
    severity: 'error',
    message: ({ found, limit }) =>
      `Expected a report of at most ${limit}, found ${found}; give one report a file`,
  },
  /** One rule is broken so often that nobody would read every message; the first ones are listed. */
  'more-of-the-same': {
    severity: 'warning',
    message: ({ rule, most }) =>
      `Expected at most ${most} of \`${rule}\`, found more; the rest are not listed`,
  },
  /** The title page does not say which report this is. */
  'title-missing': {
    severity: 'error',
    message: () =>
      'Expected a title such as `PEEL: Police effectiveness 2017` near the start, found none; check that the title page was converted',
  },
  /** The title page does not say which force was inspected. */
  'force-missing': {
    severity: 'error',
    message: () =>
      'Expected `An inspection of` and the name of a force near the start, found none; check that the title page was converted',
  },
  /** The force is not in the register. */
  'unknown-force': {
    severity: 'error',
    message: ({ found }) =>
      `Expected one of the forces in content/forces.csv, found \`${found}\`; if the name is right, add it there as an alias`,
  },
  /** Nobody has told the parser what reports of this pillar and year ask. */
  'unknown-programme': {
    severity: 'error',
    message: ({ pillar, year }) =>
      `${pillar} ${year}: no question set is known; add one in src/programme/programmes.ts`,
  },
  /** Parts of the text are about another force than the title page names. */
  'another-report': {
    severity: 'error',
    message: ({ force, titleLine, other, parts }) =>
      `Expected a report on ${force}, as the title page names it (line ${titleLine}), found ${other} in ${parts}; give each report a file of its own`,
  },
  /** The judgments' years contradict the areas that the report says it assessed. */
  'another-judgments': {
    severity: 'error',
    message: ({ titles, year }) =>
      `Expected judgments that fit the areas assessed in ${year}, as Risk-based inspection lists them, found years that contradict it for ${titles}; the judgments may be those of another report`,
  },
  /** Two files hold a report of one force, pillar and year. */
  'duplicate-report': {
    severity: 'error',
    message: ({ id, other }) =>
      `Expected one text for \`${id}\`, found it in \`${other}\` too; keep one`,
  },
  /** The file's name differs from what its title page says. */
  'file-name': {
    severity: 'error',
    message: ({ id, found }) =>
      `Expected the file name \`${id}.txt\`, found \`${found}\`; rename the file`,
  },
  /** The contents list names a chapter that never comes: the text is cut off. */
  'chapter-missing': {
    severity: 'error',
    message: ({ title }) =>
      `Expected the chapter \`${title}\` that the contents list names, found the end of the text; convert the whole PDF`,
  },
  /** No chapter of the report was recognised. */
  'no-chapters': {
    severity: 'error',
    message: () =>
      'Expected the chapters of a report, found none of their headings; check that the whole PDF was converted',
  },
  /** Annex A, which ends every report, never comes. */
  'annex-missing': {
    severity: 'error',
    message: () =>
      'Expected `Annex A – About the data` at the end, found none; convert the whole PDF',
  },
  /** A chapter was recognised by its sections, because its own heading is lost. */
  'chapter-heading-missing': {
    severity: 'warning',
    message: ({ title, section }) =>
      `Expected the heading \`${title}\` before its section \`${section}\`, found none; taken as the start of that chapter`,
  },
  /** A section comes again outside its chapter, so nobody can tell which question the text after it is about. */
  'section-misplaced': {
    severity: 'error',
    message: ({ section, title }) =>
      `Expected the section \`${section}\` in the chapter \`${title}\`, found it after another chapter began; what follows is given to no question`,
  },
  'published-missing': {
    severity: 'warning',
    message: () => 'Expected a month and year of publication on the title page, found none',
  },
  'isbn-missing': {
    severity: 'warning',
    message: () => 'Expected an ISBN on the title page, found none',
  },
  'isbn-check-digit': {
    severity: 'warning',
    message: ({ found, wanted }) =>
      `Expected the ISBN \`${found}\` to end in the check digit ${wanted}; compare it with the PDF`,
  },
  /** The judgments do not give the overall grade; the summary's first sentence does. */
  'overall-derived': {
    severity: 'warning',
    message: ({ grade }) =>
      `Expected the overall grade in the judgments, found none; \`${grade}\` is taken from the summary's opening sentence and shown as such`,
  },
  'overall-missing': {
    severity: 'warning',
    message: () =>
      'Expected the overall grade in the judgments or the summary, found it in neither; see the PDF',
  },
  /** Two places of one report give different overall grades. */
  'overall-contradiction': {
    severity: 'error',
    message: ({ stated, summary, summaryLine }) =>
      `Expected one overall grade, found \`${stated}\` in the judgments and \`${summary}\` in the summary (line ${summaryLine}); compare both with the PDF`,
  },
  'judgment-missing': {
    severity: 'warning',
    message: ({ title }) =>
      `Expected grade and year of \`${title}\` in the judgments table, found none that are certain; see the PDF`,
  },
  /** The table and the chapter disagree about a grade. */
  'grade-contradiction': {
    severity: 'error',
    message: ({ title, table, chapter, chapterLine }) =>
      `Expected one grade for \`${title}\`, found \`${table}\` in the judgments table and \`${chapter}\` under the chapter's heading (line ${chapterLine}); compare both with the PDF`,
  },
  /** A question's row is there twice with different content. */
  'judgment-repeated': {
    severity: 'error',
    message: ({ title }) =>
      `Expected one row for \`${title}\` in the judgments table, found two that differ; see the PDF`,
  },
  /** A grade that this year's scale does not have. */
  'grade-off-scale': {
    severity: 'error',
    message: ({ grade, year }) =>
      `Expected a grade of the ${year} scale, found \`${grade}\`; see the PDF`,
  },
  /** A chapter exists for a question whose judgment was carried over, or the reverse. */
  'inspection-year': {
    severity: 'warning',
    message: ({ title, found, why }) =>
      `Expected \`${title}\` to be last inspected in a year that fits the report, found ${found} although ${why}; see the PDF`,
  },
  'metric-missing': {
    severity: 'warning',
    message: ({ metric }) =>
      `Expected figures for \`${metric}\` in Force in numbers, found none in this text; see the PDF`,
  },
  'force-value-missing': {
    severity: 'warning',
    message: ({ metric, found }) =>
      `Expected two figures for \`${metric}\`, found only ${found}, which is the England and Wales figure; the force's is not in this text`,
  },
  'national-value-missing': {
    severity: 'warning',
    message: ({ metric, found }) =>
      `Expected two figures for \`${metric}\`, found only the force's, ${found}; the England and Wales figure is not in this text`,
  },
  /** Numbers follow a label, and nothing settles whose they are. */
  'ambiguous-value': {
    severity: 'warning',
    message: ({ metric, found }) =>
      `Expected the force's and the England and Wales figure for \`${metric}\`, found ${found} in unclear order; see the PDF`,
  },
  /** Something unknown touches the digits of a figure, so that one of them may be lost. */
  'doubtful-figure': {
    severity: 'warning',
    message: ({ metric, found }) =>
      `Expected the figures of \`${metric}\` with nothing unknown beside them, found \`${found}\`; it is left out, see the PDF`,
  },
  'order-corroborated': {
    severity: 'info',
    message: ({ metric, found, national }) =>
      `The figures of \`${metric}\`, ${found}, are in unclear order; ${national} is the England and Wales figure that other reports state`,
  },
  /** Reports of one year print different figures for England and Wales. */
  'national-figure-differs': {
    severity: 'error',
    message: ({ metric, found, wanted }) =>
      `Expected the England and Wales figure of \`${metric}\` to be ${wanted} as in other reports, found ${found}; compare it with the PDF`,
  },
  'period-differs': {
    severity: 'warning',
    message: ({ metric, wanted, found }) =>
      `Expected \`${metric}\` for ${wanted}, found ${found}; it is kept as printed`,
  },
  'unclaimed-value': {
    severity: 'warning',
    message: ({ found }) =>
      `Expected a label for the number ${found} in Force in numbers, found none; it is given to no metric`,
  },
  /** A list of things the force should do stands under no heading that says what it is. */
  'unclaimed-list': {
    severity: 'warning',
    message: () =>
      'Expected the heading `Areas for improvement` or `Recommendations` over items that say what the force should do, found none; they are left out',
  },
  'empty-finding': {
    severity: 'warning',
    message: ({ heading }) => `Expected items under \`${heading}\`, found none; see the PDF`,
  },
  'finding-without-question': {
    severity: 'error',
    message: ({ heading }) =>
      `Expected \`${heading}\` inside the chapter of a question, found it outside; its items are left out`,
  },
  'torn-item': {
    severity: 'warning',
    message: ({ found }) =>
      `Expected an item that begins as a sentence, found \`${found}\`; part of it seems lost, so it is left out`,
  },
  'recommendations-missing': {
    severity: 'warning',
    message: () => 'Expected recommendations after the cause of concern, found none; see the PDF',
  },
  'cause-missing': {
    severity: 'warning',
    message: () =>
      'Expected one cause of concern before its recommendations, found none or several; the recommendations are left out',
  },
  /** Prose begins in the middle of a sentence, so its figures and findings may be halves. */
  'torn-paragraph': {
    severity: 'info',
    message: ({ found }) =>
      `Expected a paragraph that begins as a sentence, found \`${found}\`; what came before it seems lost`,
  },
  ...proseRules,
  /** The record does not fit the schema: a fault of the parser, not of the text. */
  'record-invalid': {
    severity: 'error',
    message: ({ path, problem }) => `Expected a valid record, found at \`${path}\`: ${problem}`,
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
