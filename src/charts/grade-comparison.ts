import type { QuestionDefinition } from '../programme/questions.ts';
import type { Grade } from '../schema/grade.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { Source } from '../schema/source.ts';

/** What one report says on one question; `grade` is absent where its text does not say. */
export interface GradeCell {
  grade?: Grade;
  source?: Source;
  /** The year in which the grade was given. */
  year?: number;
  /** The judgment was made in an earlier year, and the question not inspected again. */
  isCarriedOver?: boolean;
  /** The judgments lost the overall grade; the summary's opening sentence states it. */
  isDerived?: boolean;
}

/** The id of the overall grade among those of the questions. */
export const overallId = 'overall';

/** What grades are given for: the whole report, and each question of its programme. */
export function gradedTitles(
  questions: readonly QuestionDefinition[],
): { id: string; title: string }[] {
  return [
    { id: overallId, title: 'Overall' },
    ...questions.map(({ id, title }) => ({ id, title })),
  ];
}

/** Find what a report says on a question, or overall. */
export function gradeCell(record: ReportRecord, id: string): GradeCell {
  return id === overallId ? overallCell(record) : questionCell(record, id);
}

function overallCell({ overall, year }: ReportRecord): GradeCell {
  if (overall.basis === 'not-in-text') return {};
  const { grade, source, basis } = overall;
  return { grade, source, year, ...(basis === 'derived' && { isDerived: true }) };
}

function questionCell(record: ReportRecord, question: string): GradeCell {
  const judgment = record.judgments.find((candidate) => candidate.question === question);
  if (judgment === undefined) return {};
  const { grade, source, lastInspected } = judgment;
  const cell = { grade, source, year: lastInspected };
  return lastInspected < record.year ? { ...cell, isCarriedOver: true } : cell;
}
