import type { QuestionDefinition } from '../programme/questions.ts';
import type { Grade } from '../schema/grade.ts';
import type { Source } from '../schema/source.ts';
import type { NamedRecord } from './metric-comparison.ts';

/** What one report says on one question; `grade` is absent where its text does not say. */
export interface GradeCell extends NamedRecord {
  grade?: Grade;
  source?: Source;
  /** Only where the judgment was made in an earlier year and carried over. */
  carriedFrom?: number;
  /** The judgments lost the overall grade; the summary's opening sentence states it. */
  isDerived?: boolean;
}

/** One question across forces, in the order of the columns. */
export interface GradeRow {
  id: string;
  title: string;
  cells: GradeCell[];
}

/** Line up the overall grade and every question of a programme. */
export function compareGrades(
  questions: readonly QuestionDefinition[],
  records: readonly NamedRecord[],
): GradeRow[] {
  const overall = { id: 'overall', title: 'Overall', cells: records.map(overallCell) };
  const asked = questions.map(({ id, title }) => ({
    id,
    title,
    cells: records.map((named) => questionCell(named, id)),
  }));
  return [overall, ...asked];
}

function overallCell(named: NamedRecord): GradeCell {
  const { overall } = named.record;
  if (overall.basis === 'not-in-text') return named;
  const { grade, source, basis } = overall;
  return { ...named, grade, source, isDerived: basis === 'derived' };
}

function questionCell(named: NamedRecord, question: string): GradeCell {
  const judgment = named.record.judgments.find((candidate) => candidate.question === question);
  if (judgment === undefined) return named;
  const { grade, source, lastInspected } = judgment;
  const cell = { ...named, grade, source };
  return lastInspected < named.record.year ? { ...cell, carriedFrom: lastInspected } : cell;
}
