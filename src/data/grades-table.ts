import { reportHref, sourceHref } from '../format/report-link.ts';
import { programmeOf } from '../programme/programmes.ts';
import type { Grade } from '../schema/grade.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { Source } from '../schema/source.ts';
import { reportColumns } from './report-columns.ts';
import type { Table } from './table.ts';

/** A grade of one report: of a question, or the overall one. */
export interface GradeRow {
  record: ReportRecord;
  /** Identifier of the question, or `overall`. */
  question: string;
  title: string;
  basis: 'stated' | 'derived' | 'not-in-text';
  grade?: Grade;
  year?: number;
  source?: Source;
}

/** List the grades of reports, the overall one first; a question without a grade has a row that says so. */
export function gradeRows(records: readonly ReportRecord[]): GradeRow[] {
  return records.flatMap((record) => [overallRow(record), ...questionRows(record)]);
}

function overallRow(record: ReportRecord): GradeRow {
  const { overall, year, pillar } = record;
  const row = { record, question: 'overall', title: `Overall ${pillar}`, basis: overall.basis };
  return overall.basis === 'not-in-text'
    ? row
    : { ...row, grade: overall.grade, year, source: overall.source };
}

function questionRows(record: ReportRecord): GradeRow[] {
  return programmeOf(record).questions.map(({ id, title }): GradeRow => {
    const judgment = record.judgments.find(({ question }) => question === id);
    if (!judgment) return { record, question: id, title, basis: 'not-in-text' };
    const { grade, lastInspected, source } = judgment;
    return { record, question: id, title, basis: 'stated', grade, year: lastInspected, source };
  });
}

/** The grades of all reports, one a row; `addressOf` makes an address of the site whole. */
export function gradesTable(addressOf: (path: string) => string): Table<GradeRow> {
  return {
    name: 'grades',
    title: 'Grades',
    description: 'Every grade of the reports: the overall grade, and one for each question.',
    columns: [
      ...reportColumns<GradeRow>(({ record }) => record),
      {
        name: 'question',
        type: 'string',
        description: 'Identifier of the question, or overall',
        cell: ({ question }) => question,
      },
      {
        name: 'title',
        type: 'string',
        description: 'The question in words',
        cell: ({ title }) => title,
      },
      {
        name: 'grade',
        type: 'string',
        description: 'As record and reports name it; empty where it is missing from our copy',
        cell: ({ grade }) => grade,
      },
      {
        name: 'year',
        type: 'integer',
        description: 'When the question was last inspected',
        cell: ({ year }) => year,
      },
      {
        name: 'basis',
        type: 'string',
        description:
          'stated; derived from the summary’s opening sentence; or not-in-text, missing from our copy',
        cell: ({ basis }) => basis,
      },
      {
        name: 'line',
        type: 'integer',
        description: 'Line of the report’s text',
        cell: ({ source }) => source?.line,
      },
      {
        name: 'address',
        type: 'string',
        description: 'The passage on this site, or the report where no line states the grade',
        cell: ({ record, source }) =>
          addressOf(source ? sourceHref(record, source) : reportHref(record)),
      },
    ],
  };
}
