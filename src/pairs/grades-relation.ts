import type { GradeCell } from '../charts/grade-comparison.ts';

/** Say whether two grades differ; where they were given in different years, that is said before anything else is. */
export function gradesRelation(a: GradeCell, b: GradeCell): string {
  if (a.grade === undefined || b.grade === undefined) return 'cannot be compared: one is missing';
  if (a.grade === 'ungraded' && b.grade === 'ungraded') return 'neither was graded';
  if (a.year !== b.year) {
    return a.grade === b.grade
      ? 'the same grade, given in different years'
      : 'given in different years, and not the same';
  }
  return a.grade === b.grade ? 'the same' : 'differs';
}
