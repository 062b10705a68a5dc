import type { ChartPoint, NationPoint } from './chart-point.ts';

/** The ends of an axis that holds every bar and the national mark, and always zero. */
export interface Axis {
  min: number;
  max: number;
}

/** How much of the axis stays free beyond the longest fall, for the figure printed at its end. */
const room = 0.18;

/**
 * Find the ends of a chart's axis; sides without a bar end at zero.
 *
 * Figures of rises stand right of the axis, where a chart keeps room for the widest of them.
 */
export function axisOf(points: readonly ChartPoint[], nation: NationPoint | undefined): Axis {
  const values = [...points.map((point) => point.value), ...(nation ? [nation.value] : [])];
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const spare = (high - low) * room;
  return { min: low < 0 ? low - spare : 0, max: high };
}
