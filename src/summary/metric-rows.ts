import { formatComparison } from '../format/comparison.ts';
import { programmeOf } from '../programme/programmes.ts';
import type { MetricDefinition } from '../programme/metrics.ts';
import type { Metric } from '../schema/metric.ts';
import type { ReportRecord } from '../schema/record.ts';
import { barMark, barScale, type BarMark } from './bar-mark.ts';

/** One line of a force's table of figures. */
export interface MetricRow {
  definition: MetricDefinition;
  metric: Metric;
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
  const definitions = programmeOf(record.pillar, record.year)?.metrics ?? [];
  return definitions.map((definition) => {
    const metric = metricOf(record, definition);
    const scale = barScale(peers.map((peer) => metricOf(peer, definition)));
    return {
      definition,
      metric,
      comparison: formatComparison(metric.force, metric.englandAndWales, definition.unit),
      bar: barMark(metric, scale),
    };
  });
}

/** A metric that a record does not list is one that the text does not give. */
function metricOf(record: ReportRecord, definition: MetricDefinition): Metric {
  const found = record.metrics.find(({ metric }) => metric === definition.id);
  if (found !== undefined) return found;
  return {
    metric: definition.id,
    period: { status: 'not-in-text' },
    force: { status: 'not-in-text' },
    englandAndWales: { status: 'not-in-text' },
  };
}
