/** How serious a diagnostic is: an error stops the build, a warning wants a person, an info tells of a repair. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * What every diagnostic states: what was expected, what was found, and what a person can do; `{name}` stands for a fact.
 *
 * The README says of each when it speaks. Of one severity come first those on the file, then on whose report it is, its
 * chapters, grades, figures, findings and prose.
 */
const errors = {
  'not-text': 'Expected the text of a report, found {found}; convert the PDF to text first',
  'empty-text': 'Expected the text of a report, found no words; convert the PDF again',
  'ligatures-lost':
    'Expected `fi` as often as English has it (`officers`, `first`), found it {found} times among {characters} characters, so words are misspelt throughout; convert the PDF with another program',
  'source-mark-up':
    'Expected words, found `{found}` and the like in {lines} lines; convert the PDF to plain text, Markdown or HTML',
  'text-too-long':
    'Expected a report of at most {limit}, found {found}; give one report a file, with its line breaks',
  'title-missing':
    'Expected a title such as `PEEL: Police effectiveness 2017` near the start, found none; check that the title page was converted',
  'force-missing':
    'Expected `An inspection of` and the name of a force near the start, found none; check that the title page was converted',
  'unknown-force':
    'Expected one of the forces in content/forces.csv, found `{found}`; if the name is right, add it there as an alias',
  'unknown-programme':
    'Expected a report of a programme whose questions are known, found {pillar} {year}; add its questions in src/programme/programmes.ts',
  'another-document':
    'Expected the title page of a report, found `{found}`; give the report itself',
  'another-report':
    'Expected a report on {force}, as the title page names it (line {titleLine}), found {other} in {parts}; give each report a file of its own',
  'another-judgments':
    'Expected judgments of {year} on the questions that the report has chapters on, found years that contradict it for {titles}; the judgments may be those of another report, compare both with the PDF',
  'duplicate-report': 'Expected one text for `{id}`, found it in `{other}` too; keep one',
  'file-name': 'Expected the file name `{id}.txt`, found `{found}`; rename the file',
  'chapter-missing':
    'Expected the chapter `{title}` that the contents list names, found no heading of it; convert the whole PDF, or in another way if it is whole',
  'no-chapters':
    'Expected the chapters of a report, found none of their headings; check that the whole PDF was converted',
  'annex-missing':
    'Expected `Annex A – About the data` at the end, found no heading of it; convert the whole PDF, or in another way if it is whole',
  'section-misplaced':
    'Expected the section `{section}` in the chapter `{title}`, found it outside of that; what follows is given to no question, put the pages in order',
  'overall-contradiction':
    'Expected one overall grade, found `{stated}` in the judgments and `{summary}` in the summary (line {summaryLine}); compare both with the PDF',
  'grade-contradiction':
    "Expected one grade for `{title}`, found `{table}` in the judgments table and `{chapter}` under the chapter's heading (line {chapterLine}); compare both with the PDF",
  'judgment-repeated':
    'Expected one row for `{title}` in the judgments table, found two that differ; see the PDF',
  'grade-off-scale': 'Expected a grade of the {year} scale, found `{grade}`; see the PDF',
  'national-figure-differs':
    'Expected the England and Wales figure of `{metric}` to be {wanted} as in other reports, found {found}; compare it with the PDF',
  'reading-contradicts':
    'Expected `{metric}` of {side} to be {stated}, as it is stated, found {found} in content/readings/{report}.json; compare both with the PDF',
  'reading-impossible':
    'Expected a figure that `{metric}` can be in content/readings/{report}.json, found {found}; compare it with the PDF',
  'reading-unknown':
    "Expected readings of the programme's metrics in content/readings/{report}.json, found `{metric}`; correct its name",
  'finding-without-question':
    'Expected `{heading}` inside the chapter of a question, found it outside; its items are left out, compare with the PDF',
  'page-repeated':
    'Expected one footnote {number}, found another, and so for its mark or for the note beside it; take out the page that stands there twice, or is of another report',
  'record-invalid':
    'Expected a valid record, found at `{path}`: {problem}; report it with the text',
} as const;

const warnings = {
  'unknown-character':
    'Expected the characters of an English text, found `{found}`; compare the line with the PDF, or convert it again as UTF-8',
  'more-of-the-same': 'Expected at most {most} of `{rule}`, found more; the rest are not listed',
  'published-missing':
    'Expected a month and year of publication on the title page, found none; check that the title page was converted',
  'isbn-missing':
    'Expected an ISBN on the title page, found none; check that the title page was converted',
  'isbn-check-digit':
    'Expected an ISBN that ends in its check digit {wanted}, found `{found}`; compare it with the PDF',
  'overview-missing':
    'Expected the heading of the overview before the first question, found none; what it asks or compares is left out, compare with the PDF',
  'chapter-heading-missing':
    'Expected the heading `{title}` before its section `{section}`, found none; the section is taken as the start of that chapter, compare with the PDF',
  'sections-mixed':
    'Expected sections, notes and their marks in the order in which reports print them, found {count} after others that come later; findings and what it asks or compares are left out, put the pages in order or convert the PDF in another way',
  'section-missing':
    'Expected the heading of the section `{section}` in the chapter `{title}`, found none; its text and that of the section before it are given to no section, compare with the PDF',
  'section-again':
    'Expected the titles of sections once and in their order, found `{section}` after itself or after one that comes later; the text around it is given to no section, compare with the PDF',
  'section-parted':
    'Expected findings after the last section of their chapter, found them after `{section}`; its text is given to no section, compare with the PDF',
  'overall-derived':
    "Expected the overall grade in the judgments, found none that is certain; `{grade}` is taken from the summary's opening sentence and shown as such",
  'overall-missing':
    'Expected the overall grade in the judgments or the summary, found it in neither; see the PDF',
  'judgment-missing':
    'Expected grade and year of `{title}` in the judgments table, found none that are certain; see the PDF',
  'inspection-year':
    'Expected `{title}` to be last inspected in a year that fits the report, found {found}, against what the chapters say; see the PDF',
  'metric-missing':
    'Expected figures for `{metric}` in Force in numbers, found none in this text; see the PDF',
  'force-value-missing':
    "Expected two figures for `{metric}`, found only {found}, which is the England and Wales figure; the force's is not in this text, see the PDF",
  'national-value-missing':
    "Expected two figures for `{metric}`, found only the force's, {found}; the England and Wales figure is not in this text, see the PDF",
  'ambiguous-value':
    "Expected the force's and the England and Wales figure for `{metric}`, found {found} in unclear order; see the PDF",
  'force-value-ambiguous':
    'Expected one figure of the force for `{metric}`, found {found} beside {national}, which is the England and Wales figure; see the PDF',
  'doubtful-figure':
    'Expected figures of `{metric}` that leave no doubt, found `{found}`; it is left out, see the PDF',
  'period-differs': 'Expected `{metric}` for {wanted}, found {found}; it is kept as printed',
  'period-missing':
    'Expected the period of `{metric}` at its label, found none; its figures are kept without one, see the PDF',
  'reading-needless':
    'Expected readings only of what the text does not state, found one of `{metric}` of {side} in content/readings/{report}.json; take it away there',
  'reading-past-end':
    'Expected a page up to {pages}, where this text ends, found page {page} for `{metric}` in content/readings/{report}.json; look for it in the PDF',
  'unclaimed-value':
    'Expected a label for the number {found} in Force in numbers, found none; it is given to no metric, see the PDF',
  'unclaimed-list':
    'Expected the heading `Areas for improvement` or `Recommendations` over items that say what the force should do, found none; they are left out, see the PDF',
  'empty-finding': 'Expected items under `{heading}`, found none; see the PDF',
  'torn-item':
    'Expected an item that begins as a sentence, found `{found}`; part of it seems lost, so it is left out, see the PDF',
  'finding-aside':
    'Expected a heading after the last item, found `{found}`; it is left out, see the PDF',
  'cause-unclear':
    'Expected one cause of concern that is one now, found `{found}`; nobody can tell whether it is, so it is left out, see the PDF',
  'recommendations-missing':
    'Expected recommendations after the cause of concern, found none; see the PDF',
  'cause-missing':
    'Expected one cause of concern before its recommendations, found none or several; the recommendations are left out, see the PDF',
  'lines-mixed':
    'Expected sentences in their order in `{title}`, found {count} that go on in the midst of others; its findings and what it asks or compares are left out, convert the PDF in another way',
  'notes-missing': 'Expected footnotes, found {found}; see the PDF',
  'footnote-torn':
    'Expected the words of footnote {number} and no others, found `{found}`, of which that is not certain; no term is taken from it, see the PDF',
  'run-in-words':
    'Expected one sentence in plain words, found `{found}`, which may hold words of a chart, a heading or another sentence; it is left out, see the PDF',
  'sentence-aside':
    'Expected what is asked or has changed in the running text, found `{found}` in a note or a list; it is left out, see the PDF',
  'prose-contradicts-numbers':
    'Expected one figure of `{metric}` for {side}, found `{found}` in Force in numbers ({place}) and `{other}` in the prose (line {otherLine}); both are kept, see the PDF',
} as const;

const infos = {
  'order-corroborated':
    'Expected the figures of `{metric}` beside their names, found {found} in unclear order; {national} is the England and Wales figure that other reports state',
  'torn-paragraph':
    'Expected a paragraph that begins as a sentence, found `{found}`; what came before it seems lost, see the PDF',
  'footnote-missing': 'Expected the text of footnote {number}, found only its mark; see the PDF',
  'footnote-unmarked': 'Expected a mark for footnote {number}, found only its text; see the PDF',
  'footnote-repeated': 'Expected one footnote {number}, found another; both are shown',
  'footnote-uncertain':
    'Expected footnote {number} to say what its first words mean, or nothing like it, found `{found}`, which may say either; no term is taken from it',
  'uncertain-figure':
    'Expected a sentence that states `{figure}` with all that belongs to it, found that {why}; it is left out',
  'figure-without-period':
    'Expected a period beside `{figure}`, found none; the figure is kept without one',
} as const;

const messages = { ...errors, ...warnings, ...infos };

export type RuleId = keyof typeof messages;

/** Every rule that the parser can state, the gravest first. */
export const ruleIds = Object.keys(messages) as readonly RuleId[];

/** The facts that a rule's words are made of: names, numbers and words found in the text. */
export type FactsOf<R extends RuleId> = Readonly<
  Record<FactNames<(typeof messages)[R]>, string | number>
>;

type FactNames<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | FactNames<Rest>
  : never;

export function severityOf(rule: RuleId): Severity {
  return rule in errors ? 'error' : rule in warnings ? 'warning' : 'info';
}

/** Say what a rule states of these facts. */
export function messageOf(rule: RuleId, facts: Readonly<Record<string, string | number>>): string {
  return messages[rule].replace(/\{(\w+)\}/g, (_place, name: string) => String(facts[name]));
}
