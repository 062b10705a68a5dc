import { z } from 'zod';
import { sourceSchema } from './source.ts';

/** A figure that this text prints. */
const statedValueSchema = z.strictObject({
  status: z.literal('stated'),
  value: z.number(),
  /** The figure as printed, without its unit: `+10`, `-0.05`, `46.0`. Its precision is the report's own. */
  printed: z.string().min(1),
  source: sourceSchema,
});

/** A figure that the text prints as a dash: the force could not supply comparable data (annex A). */
const notSuppliedValueSchema = z.strictObject({
  status: z.literal('not-supplied'),
  source: sourceSchema,
});

/** A figure that is not in this text, or stands there so damaged that it cannot be told. */
const notInTextValueSchema = z.strictObject({ status: z.literal('not-in-text') });

/** Numbers are there, but whose they are cannot be settled. */
const ambiguousValueSchema = z.strictObject({
  status: z.literal('ambiguous'),
  candidates: z.array(z.number()).min(1),
  source: sourceSchema,
});

/** A figure that a person read in the PDF, because the text states none. */
export const readByEyeValueSchema = z.strictObject({
  status: z.literal('read-by-eye'),
  value: z.number(),
  /** The figure as the PDF prints it, without its unit. */
  printed: z.string().min(1),
  /** Page of the PDF, counted from 1. */
  page: z.int().min(1),
  /** When it was read. */
  date: z.iso.date(),
});

/** A figure with the reason when there is none: a value never stands without its status. */
export const valueSchema = z.discriminatedUnion('status', [
  statedValueSchema,
  notSuppliedValueSchema,
  notInTextValueSchema,
  ambiguousValueSchema,
  readByEyeValueSchema,
]);

export type StatedValue = z.infer<typeof statedValueSchema>;
export type Value = z.infer<typeof valueSchema>;
