import type { Judgment } from '../schema/judgment.ts';
import { formatGrade } from './grade.ts';

/** Format a grade with its year: `Good (2017)`; one carried over says so: `Good (2016, not inspected again)`. */
export function formatGradeYear(
  { grade, lastInspected }: Pick<Judgment, 'grade' | 'lastInspected'>,
  year: number,
): string {
  const again = lastInspected < year ? ', not inspected again' : '';
  return `${formatGrade(grade)} (${lastInspected}${again})`;
}
