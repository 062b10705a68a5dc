import { z } from 'zod';
import { gradeSchema } from './grade.ts';
import { questionIdSchema } from './question.ts';
import { sourceSchema } from './source.ts';

/** A grade given to a question, and the programme year in which it was given. */
export const judgmentSchema = z.strictObject({
  question: questionIdSchema,
  /** As printed in the judgments table. */
  title: z.string().min(1),
  grade: gradeSchema,
  /** Earlier than the report's year where the judgment was carried over. */
  lastInspected: z.int().min(2010).max(2100),
  source: sourceSchema,
});

/** The overall grade: printed in the judgments, taken from the summary's opening sentence, or in neither. */
export const overallSchema = z.discriminatedUnion('basis', [
  z.strictObject({ basis: z.literal('stated'), grade: gradeSchema, source: sourceSchema }),
  z.strictObject({ basis: z.literal('derived'), grade: gradeSchema, source: sourceSchema }),
  z.strictObject({ basis: z.literal('not-in-text') }),
]);

export type Judgment = z.infer<typeof judgmentSchema>;
export type Overall = z.infer<typeof overallSchema>;
