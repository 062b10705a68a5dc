import { z } from 'zod';

/** Grades, best first: this order is the sort order everywhere. `ungraded` has no rank and comes last. */
export const gradeSchema = z.enum([
  'outstanding',
  'good',
  'adequate',
  'requires-improvement',
  'inadequate',
  'ungraded',
]);

export type Grade = z.infer<typeof gradeSchema>;
