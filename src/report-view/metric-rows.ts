import { formatComparison } from '../format/comparison.ts';
import { formatUnit } from '../format/unit.ts';
import { formatValue } from '../format/value.ts';
import { lineId } from '../format/report-link.ts';
import type { MetricDefinition } from '../programme/metrics.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { Value } from '../schema/value.ts';

/** A figure in words and, where the text holds it, the fragment of its passage. */
export interface FigureCell {
  words: string;
  isStated: boolean;
  fragment?: string;
}

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
      force: figureCell(metric.force, definition),
      nation: figureCell(metric.englandAndWales, definition),
      ...(comparison === undefined ? {} : { comparison }),
    };
  });
}

function figureCell(value: Value, { unit }: MetricDefinition): FigureCell {
  const cell = { words: formatValue(value, unit), isStated: value.status === 'stated' };
  return 'source' in value ? { ...cell, fragment: lineId(value.source.line) } : cell;
}
