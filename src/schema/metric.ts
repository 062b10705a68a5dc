import { z } from 'zod';
import { periodSchema } from './period.ts';
import { sourceSchema } from './source.ts';
import { valueSchema } from './value.ts';

/** Identifies a figure of the Force in numbers pages, such as `crimes`. The known ones stand in `programme/`. */
export const metricIdSchema = z.string().regex(/^[a-z]+(-[a-z]+)*$/, {
  error: 'a metric is lower-case words joined by hyphens, such as asb-incidents',
});

/** A figure of the prose that counts the same as one of Force in numbers, for the same period. */
const witnessSchema = z.strictObject({
  side: z.enum(['force', 'englandAndWales']),
  /** The prose's figure as printed: `12.5`. */
  printed: z.string().min(1),
  source: sourceSchema,
});

/** One Force in numbers figure, for the force and for England and Wales. */
export const metricSchema = z.strictObject({
  metric: metricIdSchema,
  period: periodSchema,
  force: valueSchema,
  englandAndWales: valueSchema,
  /** Figures of the prose that agree with these after rounding; absent where the prose states none. */
  confirmedBy: z.array(witnessSchema).min(1).optional(),
  /** Figures of the prose that rounding cannot make one with these; absent where the prose states none. */
  contradictedBy: z.array(witnessSchema).min(1).optional(),
});

export type MetricId = z.infer<typeof metricIdSchema>;
export type Metric = z.infer<typeof metricSchema>;
export type ProseWitness = z.infer<typeof witnessSchema>;
