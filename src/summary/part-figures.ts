import type { MetricRow } from './metric-rows.ts';

/** The rows of a table of figures, and the measures of which the text says nothing at all. */
export interface PartedFigures {
  rows: MetricRow[];
  /** Neither the force's figure nor the one for England and Wales is in the text. */
  absent: MetricRow[];
}

/**
 * Part measures that the text leaves out altogether from the rest, for one sentence to say so.
 *
 * A dash or an unsettled pair of numbers is something printed, so it keeps its row.
 */
export function partFigures(all: readonly MetricRow[]): PartedFigures {
  return { rows: all.filter((row) => !isAbsent(row)), absent: all.filter(isAbsent) };
}

function isAbsent({ metric }: MetricRow): boolean {
  return metric.force.status === 'not-in-text' && metric.englandAndWales.status === 'not-in-text';
}
