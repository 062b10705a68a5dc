import type { Grade } from '../schema/grade.ts';

/** What each grade means, in the inspectorate's sense and our words. */
export const gradeMeanings: Record<Grade, string> = {
  outstanding: 'The force does better than the inspectorate expects of a force graded Good.',
  good: 'The force does this as well as the inspectorate expects of a force.',
  adequate:
    'Between Good and Requires improvement: the force does some of what makes a force Good, and has areas to improve. First given in 2021/22.',
  'requires-improvement':
    'There are shortcomings in how the force works, and it has to put them right to reach what is expected.',
  inadequate: 'There are serious or critical failings in how the force works.',
  ungraded:
    'The inspectors looked at the question and published what they found, but gave no grade. It is a published result, not a gap.',
};
