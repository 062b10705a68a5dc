import type { Observation } from '../observations/observation.ts';
import { observe } from '../observations/observe.ts';
import { formatStanding, standingOf } from '../observations/standing.ts';
import type { MetricDefinition } from '../programme/metrics.ts';
import type { ReportRecord } from '../schema/record.ts';
import { barMark, barScale, type BarMark } from './bar-mark.ts';

/** One line of a force's table of figures. */
export interface MetricRow {
  definition: MetricDefinition;
  metric: Observation;
  /** `lower than England and Wales`; absent unless the text gives both figures. */
  comparison: string | undefined;
  bar: BarMark | undefined;
}

/**
 * Make the rows of a report's figures, in the order in which reports print them.
 *
 * `peers` are the reports that share its scales: the same measures of the same pillar and year.
 */
export function metricRows(record: ReportRecord, peers: readonly ReportRecord[]): MetricRow[] {
  const all = observe(peers).filter(isInNumbers);
  return observe([record])
    .filter(isInNumbers)
    .flatMap((metric) => {
      const definition = metric.measure.metric;
      if (definition === undefined) return [];
      const scale = barScale(all.filter(({ measure }) => measure.id === definition.id));
      const comparison = formatStanding(standingOf(metric));
      return [{ definition, metric, comparison, bar: barMark(metric, scale) }];
    });
}

function isInNumbers({ place }: Observation): boolean {
  return place === 'force-in-numbers';
}
