import { sortPoints, type ChartPoint, type NationPoint } from './chart-point.ts';

/** Readers hear the whole name at once: keep it shorter than this. */
const longest = 250;

interface ChartNameInput {
  /** Measure, unit and period: `Incidents per 1,000 people, 12 months to 30 June 2017`. */
  measure: string;
  points: readonly ChartPoint[];
  nation: NationPoint | undefined;
}

/** Format the accessible name of a chart: kind, measure, main values and where all of them are. */
export function formatChartName({ measure, points, nation }: ChartNameInput): string {
  const sorted = sortPoints(points).map((point) => `${point.name} ${point.words}`);
  const national = nation === undefined ? [] : [`England and Wales ${nation.words}`];
  const all = nameOf(measure, [...sorted, ...national]);
  if (all.length <= longest) return all;
  const ends = [`Highest: ${sorted.at(0)}`, `lowest: ${sorted.at(-1)}`];
  return nameOf(measure, [...ends, ...national]);
}

function nameOf(measure: string, values: readonly string[]): string {
  return `Bar chart. ${measure}. ${values.join(', ')}. The table below has all figures.`;
}
