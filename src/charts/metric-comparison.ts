import { compareValues, formatRelation } from '../format/comparison.ts';
import { formatFigure } from '../format/figure.ts';
import { formatPeriod } from '../format/period.ts';
import { formatMissing, isMissing } from '../format/missing.ts';
import type { MetricDefinition } from '../programme/metrics.ts';
import type { Metric } from '../schema/metric.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { ChartPoint, NationPoint } from './chart-point.ts';
import { isExpectedPeriod } from './expected-period.ts';
import { nationOf } from './nation.ts';

/** A record and how to call its force in a table. */
export interface NamedRecord {
  record: ReportRecord;
  name: string;
}

/** One force in the table of a metric. */
export interface ComparisonRow extends NamedRecord {
  metric: Metric;
  /** `lower than England and Wales`, where the report states both. */
  comparison: string | undefined;
  /** What the chart draws, or why it draws nothing. */
  drawn: { point: ChartPoint } | { reason: string };
}

/** A metric across forces, as one table and the chart drawn from it. */
export interface MetricComparison {
  definition: MetricDefinition;
  /** By value, highest first; forces without a figure last, by name. */
  rows: ComparisonRow[];
  /** Absent where no report states it or where reports disagree. */
  nation?: NationPoint;
  /** What to know about the national figure, where reports disagree. */
  nationNote?: string;
}

/** Line up one metric of all records of a programme. */
export function compareMetric(
  definition: MetricDefinition,
  records: readonly NamedRecord[],
): MetricComparison {
  const rows = records.map((named) => rowOf(named, definition)).sort(byValue);
  const metrics = rows.map((row) => row.metric);
  return { definition, rows, ...nationOf(metrics, definition) };
}

function rowOf({ record, name }: NamedRecord, definition: MetricDefinition): ComparisonRow {
  const metric = metricOf(record, definition);
  return {
    record,
    name,
    metric,
    comparison: comparisonOf(metric, definition),
    drawn: drawnOf({ record, name }, metric, definition),
  };
}

function comparisonOf(
  { force, englandAndWales }: Metric,
  { unit }: MetricDefinition,
): string | undefined {
  if (isMissing(force) || isMissing(englandAndWales)) return undefined;
  return formatRelation({
    figure: force,
    other: englandAndWales,
    name: 'England and Wales',
    unit,
  });
}

/** A metric that a record does not list is one that the text does not give. */
function metricOf(record: ReportRecord, { id }: MetricDefinition): Metric {
  const found = record.metrics.find(({ metric }) => metric === id);
  const missing = { status: 'not-in-text' } as const;
  return found ?? { metric: id, period: missing, force: missing, englandAndWales: missing };
}

function drawnOf(
  { record, name }: NamedRecord,
  { force, englandAndWales, period }: Metric,
  definition: MetricDefinition,
): ComparisonRow['drawn'] {
  if (isMissing(force)) return { reason: formatMissing(force, definition.unit) };
  // Figures of two periods stand in the table, each with its own, but share no axis.
  if (!isExpectedPeriod(period, definition.period))
    return { reason: `for another period: ${formatPeriod(period)}` };
  const relation = compareValues(force, englandAndWales);
  const words = formatFigure(force.printed, definition.unit);
  const point = { force: record.force, name, value: force.value, words };
  return { point: relation === undefined ? point : { ...point, relation } };
}

function byValue(a: ComparisonRow, b: ComparisonRow): number {
  if ('point' in a.drawn && 'point' in b.drawn) {
    return b.drawn.point.value - a.drawn.point.value || byName(a, b);
  }
  return Number('reason' in a.drawn) - Number('reason' in b.drawn) || byName(a, b);
}

function byName(a: ComparisonRow, b: ComparisonRow): number {
  return a.name.localeCompare(b.name, 'en-GB');
}
