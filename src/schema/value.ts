import { z } from 'zod';
import { sourceSchema } from './source.ts';

/** A figure that this text prints. */
export const statedValueSchema = z.strictObject({
  status: z.literal('stated'),
  value: z.number(),
  /** The figure as printed, without its unit: `+10`, `-0.05`, `46.0`. Its precision is the report's own. */
  printed: z.string().min(1),
  source: sourceSchema,
});

/** A figure that the text prints as a dash: the force could not supply comparable data (annex A). */
export const notSuppliedValueSchema = z.strictObject({
  status: z.literal('not-supplied'),
  source: sourceSchema,
});

/** A figure that is not in this text; the PDF drew it as a picture. */
export const notInTextValueSchema = z.strictObject({ status: z.literal('not-in-text') });

/** Numbers are there, but whose they are cannot be settled. */
export const ambiguousValueSchema = z.strictObject({
  status: z.literal('ambiguous'),
  candidates: z.array(z.number()).min(1),
  source: sourceSchema,
});

/** A figure with the reason when there is none: a value never stands without its status. */
export const valueSchema = z.discriminatedUnion('status', [
  statedValueSchema,
  notSuppliedValueSchema,
  notInTextValueSchema,
  ambiguousValueSchema,
]);

export type StatedValue = z.infer<typeof statedValueSchema>;
export type Value = z.infer<typeof valueSchema>;
