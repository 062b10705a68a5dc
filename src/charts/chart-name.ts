import { formatCount } from '../format/count.ts';
import { sentenceCase } from '../format/sentence-case.ts';
import { sortPoints, type ChartPoint, type NationPoint } from './chart-point.ts';

/** Readers hear the whole name at once: keep it shorter than this. */
const longest = 250;

interface ChartNameInput {
  /** Measure, unit and period: `Incidents per 1,000 people, 12 months to 30 June 2017`. */
  measure: string;
  points: readonly ChartPoint[];
  nation: NationPoint | undefined;
}

/**
 * Format the accessible name of a chart: kind, measure, values or their range, and where all of them are.
 *
 * A range names no force as the highest or lowest: others may be the same after rounding, or counted differently.
 */
export function formatChartName({ measure, points, nation }: ChartNameInput): string {
  const sorted = sortPoints(points);
  const national = nation === undefined ? [] : [`England and Wales ${nation.words}`];
  const values = sorted.map(({ name, words }) => `${name} ${words}`);
  const all = nameOf(measure, [...values, ...national]);
  const [first, last] = [sorted.at(0), sorted.at(-1)];
  if (all.length <= longest || first === undefined || last === undefined) return all;
  const range = `${formatCount(points.length)} forces, from ${last.words} to ${first.words}`;
  return nameOf(measure, [sentenceCase(range), ...national]);
}

function nameOf(measure: string, values: readonly string[]): string {
  return `Bar chart. ${measure}. ${values.join(', ')}. The table below has all figures.`;
}
