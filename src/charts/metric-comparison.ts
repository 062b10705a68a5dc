import { compareValues, formatComparison } from '../format/comparison.ts';
import { formatFigure } from '../format/figure.ts';
import { formatMissing } from '../format/missing.ts';
import { formatUnit } from '../format/unit.ts';
import type { MetricDefinition } from '../programme/metrics.ts';
import type { Metric } from '../schema/metric.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { Value } from '../schema/value.ts';
import type { ChartPoint, NationPoint } from './chart-point.ts';
import { figureCell, type FigureCell } from './figure-cell.ts';
import { nationOf } from './nation.ts';

/** A record and how to call its force in a table. */
export interface NamedRecord {
  record: ReportRecord;
  name: string;
}

/** One force in the table of a metric. */
export interface MetricRow {
  force: string;
  name: string;
  figure: FigureCell;
  nation: FigureCell;
  /** `lower than England and Wales`, where the report states both. */
  comparison?: string;
  /** What the chart draws, or why it draws nothing. */
  drawn: { point: ChartPoint } | { reason: string };
}

/** A metric across forces, as one table and the chart drawn from it. */
export interface MetricComparison {
  id: string;
  name: string;
  explanation: string;
  unit: string;
  period: string;
  /** By value, highest first; forces without a figure last, by name. */
  rows: MetricRow[];
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
  const metrics = records.flatMap(({ record }) => metricOf(record, definition) ?? []);
  return {
    id: definition.id,
    name: definition.name,
    explanation: definition.explanation,
    unit: formatUnit(definition.unit),
    period: definition.period,
    rows: records.map((named) => rowOf(named, definition)).sort(byValue),
    ...nationOf(metrics, definition),
  };
}

function metricOf(record: ReportRecord, definition: MetricDefinition): Metric | undefined {
  return record.metrics.find((metric) => metric.metric === definition.id);
}

function rowOf({ record, name }: NamedRecord, definition: MetricDefinition): MetricRow {
  const metric = metricOf(record, definition);
  const force: Value = metric?.force ?? { status: 'not-in-text' };
  const nation: Value = metric?.englandAndWales ?? { status: 'not-in-text' };
  const comparison = formatComparison(force, nation, definition.unit);
  return {
    force: record.force,
    name,
    figure: figureCell(force, definition.unit, record),
    nation: figureCell(nation, definition.unit, record),
    ...(comparison === undefined ? {} : { comparison }),
    drawn: drawnOf({ record, name }, metric, definition),
  };
}

function drawnOf(
  { record, name }: NamedRecord,
  metric: Metric | undefined,
  definition: MetricDefinition,
): MetricRow['drawn'] {
  if (metric === undefined) return { reason: 'not in the text we have' };
  const { force, englandAndWales, period } = metric;
  if (force.status !== 'stated') return { reason: formatMissing(force, definition.unit) };
  // Figures of two periods stand in the table, each with its own, but share no axis.
  if (period !== definition.period) return { reason: `for another period: ${period}` };
  const relation = compareValues(force, englandAndWales);
  const words = formatFigure(force.printed, definition.unit);
  const point = { force: record.force, name, value: force.value, words };
  return { point: relation === undefined ? point : { ...point, relation } };
}

function byValue(a: MetricRow, b: MetricRow): number {
  if ('point' in a.drawn && 'point' in b.drawn) {
    return b.drawn.point.value - a.drawn.point.value || byName(a, b);
  }
  return Number('reason' in a.drawn) - Number('reason' in b.drawn) || byName(a, b);
}

function byName(a: MetricRow, b: MetricRow): number {
  return a.name.localeCompare(b.name, 'en-GB');
}
