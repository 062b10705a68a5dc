import { z } from 'zod';
import { valueSchema } from './value.ts';

/** Identifies a figure of the Force in numbers pages, such as `crimes`. The known ones stand in `programme/`. */
export const metricIdSchema = z.string().regex(/^[a-z]+(-[a-z]+)*$/, {
  error: 'a metric is lower-case words joined by hyphens, such as asb-incidents',
});

/** One Force in numbers figure, for the force and for England and Wales. */
export const metricSchema = z.strictObject({
  metric: metricIdSchema,
  /** As the report words it, such as `12 months to 30 June 2017`. */
  period: z.string().min(1),
  force: valueSchema,
  englandAndWales: valueSchema,
});

export type MetricId = z.infer<typeof metricIdSchema>;
export type Metric = z.infer<typeof metricSchema>;
