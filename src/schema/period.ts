import { z } from 'zod';
import { sourceSchema } from './source.ts';

/** Days as ISO dates, both inclusive; equal where a figure is as at one day. */
const datesSchema = z
  .strictObject({ from: z.iso.date(), to: z.iso.date() })
  .refine(({ from, to }) => from <= to, { error: 'a period ends on or after its first day' });

/** A period that this text prints. */
const statedPeriodSchema = z
  .strictObject({
    status: z.literal('stated'),
    /** The report's words: `12 months to 30 June 2017`. */
    printed: z.string().min(1),
    ...datesSchema.shape,
    /** Only for a change: the earlier period that the later one is held against. */
    against: datesSchema.optional(),
    source: sourceSchema,
  })
  .refine(({ from, to }) => from <= to, { error: 'a period ends on or after its first day' });

/** No period stands at the figure in this text. */
const unstatedPeriodSchema = z.strictObject({ status: z.literal('not-in-text') });

/** When a figure holds: a value like any other, never filled in from what is usual. */
export const periodSchema = z.discriminatedUnion('status', [
  statedPeriodSchema,
  unstatedPeriodSchema,
]);

export type Dates = z.infer<typeof datesSchema>;
export type StatedPeriod = z.infer<typeof statedPeriodSchema>;
export type Period = z.infer<typeof periodSchema>;
