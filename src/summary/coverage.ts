import { formatMissing, isMissing } from '../format/missing.ts';
import type { MetricDefinition } from '../programme/metrics.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { Value } from '../schema/value.ts';
import { metricRows, type MetricRow } from './metric-rows.ts';

/** How much of what we look for one report's text gives. */
export interface ReportCoverage {
  record: ReportRecord;
  /** How many questions have a grade, and how many were looked at without one: `4 graded, 1 ungraded`. */
  questions: string;
  rows: MetricRow[];
  /** Figures that the text states, of those that it could. */
  forceFigures: number;
  nationalFigures: number;
}

/** Which reports give a metric, and why the others do not. */
export interface MetricCoverage {
  definition: MetricDefinition;
  forceFigures: number;
  nationalFigures: number;
  reports: number;
  missing: { record: ReportRecord; force: string | undefined; nation: string | undefined }[];
}

/** Count, report by report, the figures that the texts give. */
export function reportCoverage(records: readonly ReportRecord[]): ReportCoverage[] {
  return records.map((record) => {
    const rows = metricRows(record, [record]);
    return {
      record,
      questions: questionsWords(record),
      rows,
      forceFigures: count(rows.map(({ metric }) => metric.force)),
      nationalFigures: count(rows.map(({ metric }) => metric.englandAndWales)),
    };
  });
}

/** Count, metric by metric, the reports that give it. */
export function metricCoverage(reports: readonly ReportCoverage[]): MetricCoverage[] {
  const lines = reports.flatMap(({ record, rows }) => rows.map((row) => ({ record, row })));
  const byMetric = Map.groupBy(lines, ({ row }) => row.definition);
  return [...byMetric].map(([definition, same]) => ({
    definition,
    forceFigures: count(same.map(({ row }) => row.metric.force)),
    nationalFigures: count(same.map(({ row }) => row.metric.englandAndWales)),
    reports: same.length,
    missing: same
      .map(({ record, row: { metric } }) => ({
        record,
        force: reasonOf(metric.force, definition),
        nation: reasonOf(metric.englandAndWales, definition),
      }))
      .filter(({ force, nation }) => force !== undefined || nation !== undefined),
  }));
}

function questionsWords({ judgments }: ReportRecord): string {
  const ungraded = judgments.filter(({ grade }) => grade === 'ungraded').length;
  const graded = `${judgments.length - ungraded} graded`;
  return ungraded === 0 ? graded : `${graded}, ${ungraded} ungraded`;
}

function count(values: readonly Value[]): number {
  return values.filter(({ status }) => status === 'stated').length;
}

function reasonOf(value: Value, { unit }: MetricDefinition): string | undefined {
  return isMissing(value) ? formatMissing(value, unit) : undefined;
}
