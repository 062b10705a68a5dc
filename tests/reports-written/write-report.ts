import type { DescribedCause, DescribedQuestion, ReportDescription } from './description.ts';
import type { Layout } from './layouts.ts';
import { printedLabels, printedQuestions, type PrintedQuestion } from './programme-2017.ts';
import type { Panel } from './number-panels.ts';

/** Prose with every word that a careless reader takes for a grade, a heading or a finding. */
const trap =
  'HMICFRS found outstanding examples, which is good, although the force requires improvement elsewhere. In 2016 we identified a cause of concern and two areas for improvement, and one recommendation is inadequate for 2017.';

/** Write the text of a report as described, in the layout of a converter. */
export function writeReport(report: ReportDescription, layout: Layout): string {
  return [
    ...titlePage(report),
    ...contentsList(report, layout),
    ...section(layout.chapter('Force in numbers')),
    ...layout.numbers(panelsOf(report)),
    '*Figures are shown as proportions of outcomes assigned to offences recorded in the 12 months to 30 June 2017. For further information about the data in this graphic please see annex A.',
    ...section(layout.chapter('Risk-based inspection')),
    'HMICFRS adopted an interim risk-based approach to inspection in 2017. Judgments from 2016 remain in place for areas which were not re-inspected in 2017.',
    ...section(layout.chapter('Effectiveness overview')),
    ...section(layout.heading('Judgments')),
    ...overallLines(report, layout),
    '',
    ...layout.judgments(report.questions.map((known) => rowOf(known))),
    ...section(layout.heading('Summary')),
    `${report.summary} ${trap}`,
    ...report.questions.flatMap((known) => (known.hasChapter ? chapter(known, layout) : [])),
    ...annex(layout),
    '',
  ].join('\n');
}

function titlePage({ title, inspectionOf, force }: ReportDescription): string[] {
  return [
    ...['', title, '', `${inspectionOf} ${force}`, '', 'March 2018', '', '© HMICFRS 2018', ''],
    ...['ISBN: 978-1-78655-526-7', '', 'www.justiceinspectorates.gov.uk/hmicfrs', ''],
  ];
}

function contentsList({ questions }: ReportDescription, layout: Layout): string[] {
  const chapters = questions
    .filter((question) => question.hasChapter)
    .map(({ id }) => printedOf(id))
    .flatMap(({ overChapter, sections }) => [overChapter, ...sections]);
  const entries = [
    ...['Force in numbers', 'Risk-based inspection', 'Effectiveness overview'],
    ...[...chapters, 'Annex A – About the data'],
  ];
  return [
    ...section(layout.heading('Contents')),
    ...entries.map((entry, at) => layout.contentsEntry(entry, at + 3)),
  ];
}

function panelsOf({ force, numbers }: ReportDescription): Panel[] {
  const titles = [...new Set(printedLabels.map((label) => label.panel))];
  return titles.map((title) => ({
    title,
    figures: printedLabels
      .filter((label) => label.panel === title)
      .map(({ metric, label, period = '' }) => ({
        ...{ label, period, force },
        forceValue: numbers[metric].force.printed,
        nationalValue: numbers[metric].nation.printed,
      })),
  }));
}

function overallLines({ overall }: ReportDescription, layout: Layout): string[] {
  const label = 'Overall effectiveness 2017';
  return overall === undefined ? [label] : layout.overall(label, overall);
}

function rowOf({ id, grade, lastInspected }: DescribedQuestion): [string, string, string] {
  return [printedOf(id).inTable, grade, String(lastInspected)];
}

function chapter(question: DescribedQuestion, layout: Layout): string[] {
  const { overChapter, sections } = printedOf(question.id);
  return [
    ...section(layout.chapter(overChapter)),
    ...layout.grade(question.chapterGrade ?? question.grade),
    ...sections.flatMap((words) => [...section(layout.heading(words)), trap]),
    ...question.causesOfConcern.flatMap((cause) => causeLines(cause, layout)),
    ...areaLines(question.areasForImprovement, layout),
  ];
}

function areaLines(areas: readonly string[], layout: Layout): string[] {
  if (areas.length === 0) return [];
  const words = areas.length === 1 ? 'Area for improvement' : 'Areas for improvement';
  return [...section(layout.heading(words)), ...areas.map((area) => `${layout.bullet} ${area}`)];
}

function causeLines(cause: DescribedCause, layout: Layout): string[] {
  const { text, heading = 'Cause of concern', recommendationsHeading, leadIn } = cause;
  return [
    ...section(layout.heading(heading)),
    text,
    ...(recommendationsHeading === undefined
      ? ['']
      : section(layout.heading(recommendationsHeading))),
    ...(leadIn === undefined ? [] : [leadIn, '']),
    ...cause.recommendations.map((words) => `${layout.bullet} ${words}`),
  ];
}

function annex(layout: Layout): string[] {
  return [
    ...section(layout.chapter('Annex A – About the data')),
    'The source of the data is presented with each figure in the report. A dash in this graphic indicates that a force was not able to supply HMICFRS with data.',
    ...section(layout.heading('Force in numbers')),
    'All forces provided HMICFRS with data; 17% and 282 are no figures of this force.',
    ...section(layout.heading('Domestic abuse')),
    'Data relating to domestic abuse was provided by all 43 forces.',
  ];
}

function section(lines: readonly string[]): string[] {
  return ['', ...lines, ''];
}

function printedOf(id: string): PrintedQuestion {
  const question = printedQuestions.find((known) => known.id === id);
  if (!question) throw new Error(`no printed question \`${id}\``);
  return question;
}
