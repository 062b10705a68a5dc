import type { Grade } from '../schema/grade.ts';

const words: Record<Grade, string> = {
  outstanding: 'Outstanding',
  good: 'Good',
  adequate: 'Adequate',
  'requires-improvement': 'Requires improvement',
  inadequate: 'Inadequate',
  ungraded: 'Ungraded',
};

/** Format a grade as the reports print it, in full words. */
export function formatGrade(grade: Grade): string {
  return words[grade];
}
