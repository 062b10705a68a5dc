import type { Observation } from '../observations/observation.ts';
import { formatCounting, formatObserved } from '../observations/format-observed.ts';
import { formatFigure } from '../format/figure.ts';
import { formatMissing, isMissing } from '../format/missing.ts';
import { formatPeriod } from '../format/period.ts';
import type { Standing } from '../observations/standing.ts';
import type { QuestionDefinition } from '../programme/questions.ts';
import { gradeSchema } from '../schema/grade.ts';
import type { Force } from '../schema/force.ts';
import type { ReportRecord } from '../schema/record.ts';
import { countingOf } from './coverage-words.ts';
import { differenceFrom } from './difference.ts';
import { gradeCell, gradedTitles, type GradeCell } from './grade-comparison.ts';
import type {
  LoneFigure,
  MeasureTable,
  MeasureRow,
  MeasureView,
  MissingFigure,
} from './measure-view.ts';

/** What a force has in the column of a measure. */
export interface FigureCell {
  /** The figure as printed, or the reason why there is none in this column. */
  words: string;
  /** What keeps it from being read like the others of the column, and what its report says of it. */
  note?: string;
  /** Absent where the column has no figure of this force to sort by. */
  value?: number;
  /** What the figure stands in, to lead to its passage. */
  observation?: Observation;
}

/** The column of a measure: how its figures are counted, and the figure for England and Wales beside them. */
export interface MatrixMeasure {
  id: string;
  name: string;
  /** `per 1,000 people, 12 months to 30 June 2017`. */
  counting: string;
  nation: FigureCell;
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

/** Describe the column of a measure; where no two figures are counted alike, each cell says how its own is. */
export function matrixMeasure(view: MeasureView): MatrixMeasure {
  const { id, name } = view.measure;
  const [table] = view.tables;
  const first = table?.rows[0]?.observation;
  if (table === undefined || first === undefined) {
    const isAlone = view.lone.length === 1;
    const counting = `${countingOf(view)}${isAlone ? '' : ', each with its own base or period'}`;
    return { id, name, counting, nation: { words: 'none that goes with all' } };
  }
  const counting = `${formatCounting(first)}, ${formatPeriod(first.period)}`;
  return { id, name, counting, nation: nationCell(table) };
}

function nationCell({ nation: { figure, stated, note } }: MeasureTable): FigureCell {
  if (figure === undefined || stated === undefined) return { words: note ?? 'not given' };
  const words = formatFigure(figure.printed, stated.unit);
  return { words, value: figure.value, observation: stated, ...(note && { note }) };
}

/** The column holds one series; what is counted differently is said in words, and is not sorted with it. */
function figureCell(view: MeasureView, force: string): FigureCell {
  const { measure, tables, lone, missing } = view;
  const row = tables[0]?.rows.find((candidate) => candidate.force === force);
  const absent = missing.find(({ observation }) => observation.report.force === force);
  if (row !== undefined) return seriesCell(row, tables[0], absent);
  const others = tables.slice(1).flatMap(({ rows }) => rows);
  const other = others.find((candidate) => candidate.force === force);
  const alone =
    lone.find(({ observation }) => observation.report.force === force) ??
    (other && {
      ...other,
      difference: differenceFrom(other.observation, tables[0]?.rows[0]?.observation),
    });
  if (alone !== undefined) return loneCell(alone, absent);
  const value = absent?.observation.force;
  if (value === undefined || !isMissing(value)) return { words: 'no figure found' };
  const isLost = value.status === 'not-in-text';
  const words = isLost ? 'missing from our copy' : formatMissing(value, measure.unit);
  return { words, ...(absent && { observation: absent.observation }) };
}

function seriesCell(
  { figure, observation, standing }: MeasureRow,
  table: MeasureTable | undefined,
  absent: MissingFigure | undefined,
): FigureCell {
  const places = new Set(table?.rows.map((row) => row.observation.place));
  const note = noteOf([
    places.size > 1 && placeWords(observation, absent),
    reportedWords(standing),
  ]);
  const words = formatFigure(figure.printed, observation.unit);
  return { words, value: figure.value, observation, ...note };
}

function loneCell(
  {
    observation,
    difference,
    standing,
  }: Pick<LoneFigure, 'observation' | 'difference' | 'standing'>,
  absent: MissingFigure | undefined,
): FigureCell {
  const note = noteOf([
    placeWords(observation, absent),
    difference ?? formatPeriod(observation.period),
    reportedWords(standing),
  ]);
  return { words: formatObserved(observation.force, observation), observation, ...note };
}

/** A figure of the prose says so, and that Force in numbers should have one, where our copy lost it. */
function placeWords({ place }: Observation, absent: MissingFigure | undefined): string | undefined {
  if (place !== 'prose') return undefined;
  return absent === undefined ? 'in the text' : `in the text; in Force in numbers: ${absent.lack}`;
}

function reportedWords({ reported }: Standing): string | undefined {
  return reported === undefined ? undefined : `the report says “${reported}”`;
}

function noteOf(parts: readonly (string | false | undefined)[]): Pick<FigureCell, 'note'> {
  const said = parts.filter((part) => typeof part === 'string');
  return said.length === 0 ? {} : { note: said.join('; ') };
}
