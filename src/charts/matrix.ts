import type { Observation } from '../observations/observation.ts';
import { formatObserved } from '../observations/format-observed.ts';
import { formatFigure } from '../format/figure.ts';
import { formatMissing, isMissing } from '../format/missing.ts';
import type { QuestionDefinition } from '../programme/questions.ts';
import { gradeSchema } from '../schema/grade.ts';
import type { Force } from '../schema/force.ts';
import type { ReportRecord } from '../schema/record.ts';
import { gradeCell, gradedTitles, type GradeCell } from './grade-comparison.ts';
import type { MeasureView } from './measure-view.ts';

/** What a force has in the column of a measure. */
export interface FigureCell {
  /** The figure as printed, or the reason why there is none in this column. */
  words: string;
  /** Absent where the column has no figure of this force to sort by. */
  value?: number;
  /** What the figure stands in, to lead to its passage. */
  observation?: Observation;
}

export interface MatrixRow {
  record: ReportRecord;
  force: Force;
  grades: (GradeCell & { id: string; title: string; rank: number | undefined })[];
  figures: (FigureCell & { id: string; name: string })[];
}

interface MatrixInput {
  questions: readonly QuestionDefinition[];
  reports: readonly { record: ReportRecord; force: Force }[];
  measures: readonly MeasureView[];
}

/** Line up forces as rows, with a column for the overall grade, each question and each measure; by name. */
export function matrixRows({ questions, reports, measures }: MatrixInput): MatrixRow[] {
  const titles = gradedTitles(questions);
  return reports
    .map(({ record, force }) => ({
      record,
      force,
      grades: titles.map(({ id, title }) => {
        const cell = gradeCell(record, id);
        return { ...cell, id, title, rank: rankOf(cell) };
      }),
      figures: measures.map((view) => ({
        ...figureCell(view, force.slug),
        id: view.measure.id,
        name: view.measure.name,
      })),
    }))
    .sort((a, b) => a.force.shortName.localeCompare(b.force.shortName, 'en-GB'));
}

function rankOf({ grade }: GradeCell): number | undefined {
  return grade === undefined ? undefined : gradeSchema.options.indexOf(grade);
}

/** The column holds one series; what is counted otherwise is said in words, and is not sorted with it. */
function figureCell({ measure, tables, lone, missing }: MeasureView, force: string): FigureCell {
  const row = tables[0]?.rows.find((candidate) => candidate.force === force);
  if (row !== undefined) {
    const { figure, observation } = row;
    const words = formatFigure(figure.printed, observation.unit);
    return { words, value: figure.value, observation };
  }
  const alone = lone.find(({ observation }) => observation.report.force === force);
  if (alone !== undefined) {
    const { observation, difference } = alone;
    const words = formatObserved(observation.force, observation);
    return { words: difference ? `${words} (${difference})` : words, observation };
  }
  const absent = missing.find(({ observation }) => observation.report.force === force);
  const value = absent?.observation.force;
  if (value === undefined || !isMissing(value)) return { words: 'no figure found' };
  const isLost = value.status === 'not-in-text';
  return { words: isLost ? 'missing from our copy' : formatMissing(value, measure.unit) };
}
