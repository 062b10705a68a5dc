import { formatFigure } from '../format/figure.ts';
import { formatList } from '../format/list.ts';
import type { MetricDefinition } from '../programme/metrics.ts';
import type { Metric } from '../schema/metric.ts';
import { isExpectedPeriod as isExpected } from './expected-period.ts';
import type { NationPoint } from './chart-point.ts';

/** The national figure of a metric, or what stands in its way; neither where no report states one. */
export interface Nation {
  nation?: NationPoint;
  nationNote?: string;
}

/** Find the national figure that all reports state for the metric's own period. */
export function nationOf(metrics: readonly Metric[], { unit, period }: MetricDefinition): Nation {
  const points = metrics
    .filter((metric) => isExpected(metric.period, period))
    .flatMap(({ englandAndWales: value }) =>
      value.status === 'stated'
        ? [{ value: value.value, words: formatFigure(value.printed, unit) }]
        : [],
    )
    .sort((a, b) => a.value - b.value);
  const [first] = points;
  if (first === undefined) return {};
  if (points.every((point) => point.value === first.value)) return { nation: first };
  const found = formatList([...new Set(points.map((point) => point.words))]);
  return {
    nationNote: `The reports give different figures for England and Wales (${found}), so none is drawn.`,
  };
}
