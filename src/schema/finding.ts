import { z } from 'zod';
import { questionIdSchema } from './question.ts';
import { sourceSchema } from './source.ts';

/** Something the inspectors told the force to improve. */
export const areaForImprovementSchema = z.strictObject({
  id: z.string().min(1),
  question: questionIdSchema,
  /** As printed; wrapped lines are joined and the list mark is left out. */
  text: z.string().min(1),
  source: sourceSchema,
});

/** What the force must do about one cause of concern. */
const recommendationSchema = z.strictObject({
  /** As printed, often the end of a sentence that `leadIn` begins. */
  text: z.string().min(1),
  /** The words that the recommendation completes: `The force should immediately take steps to:`. */
  leadIn: z.string().min(1).optional(),
  source: sourceSchema,
});

/** A serious failing, with what the force must do about it. */
export const causeOfConcernSchema = z.strictObject({
  id: z.string().min(1),
  question: questionIdSchema,
  text: z.string().min(1),
  recommendations: z.array(recommendationSchema),
  source: sourceSchema,
});

export type AreaForImprovement = z.infer<typeof areaForImprovementSchema>;
export type Recommendation = z.infer<typeof recommendationSchema>;
export type CauseOfConcern = z.infer<typeof causeOfConcernSchema>;
