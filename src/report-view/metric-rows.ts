import { figureCell, type FigureCell } from '../charts/figure-cell.ts';
import { formatComparison } from '../format/comparison.ts';
import { formatUnit } from '../format/unit.ts';
import type { MetricDefinition } from '../programme/metrics.ts';
import type { ReportRecord } from '../schema/record.ts';

/** One metric of a report as a row of its table. */
export interface MetricRow {
  id: string;
  name: string;
  period: string;
  unit: string;
  force: FigureCell;
  nation: FigureCell;
  /** `lower than England and Wales`, where both figures are stated. */
  comparison?: string;
}

/** Put the Force in numbers figures of a report into words, in the order of the programme. */
export function buildMetricRows(
  record: ReportRecord,
  definitions: readonly MetricDefinition[],
): MetricRow[] {
  return definitions.flatMap((definition) => {
    const metric = record.metrics.find(({ metric: id }) => id === definition.id);
    if (metric === undefined) return [];
    const comparison = formatComparison(metric.force, metric.englandAndWales, definition.unit);
    return {
      id: definition.id,
      name: definition.name,
      period: metric.period,
      unit: formatUnit(definition.unit),
      force: figureCell(metric.force, definition.unit, record),
      nation: figureCell(metric.englandAndWales, definition.unit, record),
      ...(comparison === undefined ? {} : { comparison }),
    };
  });
}
