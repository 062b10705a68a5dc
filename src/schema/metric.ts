import { z } from 'zod';
import { valueSchema } from './value.ts';

/** The figures of the Force in numbers pages. Units and labels stand in `programme/`. */
export const metricIdSchema = z.enum([
  'incidents',
  'asb-incidents',
  'asb-change',
  'crimes',
  'crime-change',
  'charged-or-summonsed',
  'evidential-difficulties',
  'no-suspect-identified',
  'domestic-abuse-incidents',
  'domestic-abuse-share',
  'organised-crime-groups',
]);

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
