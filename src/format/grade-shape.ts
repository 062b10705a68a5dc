import type { Grade } from '../schema/grade.ts';

/** One outline a grade, told apart without colour: star, disc, half disc, open ring, cross, dashes. */
const shapes: Record<Grade, string> = {
  outstanding: 'M8 0l2.2 5.8L16 8l-5.8 2.2L8 16l-2.2-5.8L0 8l5.8-2.2z',
  good: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z',
  adequate: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 2v10A5 5 0 0 0 8 3z',
  'requires-improvement': 'M8 1l7.5 13.5H.5zm0 4.3L3.9 12.5h8.2z',
  inadequate:
    'M3.4 1.2L8 5.8l4.6-4.6 2.2 2.2L10.2 8l4.6 4.6-2.2 2.2L8 10.2l-4.6 4.6-2.2-2.2L5.8 8 1.2 3.4z',
  ungraded: 'M1 6.8h3.6v2.4H1zm5.2 0h3.6v2.4H6.2zm5.2 0H15v2.4h-3.6z',
};

/** Give the shape that stands with a grade's word, as an SVG path on a field of 16 by 16. */
export function gradeShape(grade: Grade): string {
  return shapes[grade];
}
