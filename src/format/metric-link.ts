import type { MetricId } from '../schema/metric.ts';

/** The address of a measure's page. */
export function metricHref(metric: MetricId): string {
  return `/metrics/${metric}/`;
}
