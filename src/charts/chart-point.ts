/** One force's figure as table and chart share it: the number to draw and the words to print. */
export interface ChartPoint {
  /** Slug of the force. */
  force: string;
  name: string;
  value: number;
  /** The figure as printed, with its sign: `+10%`; `12% (in doubt)` where its report contradicts it. */
  words: string;
}

/** The figure for England and Wales that the reports of a table share. */
export interface NationPoint {
  value: number;
  words: string;
}

/** Sort points by value, highest first; equal ones by name. */
export function sortPoints(points: readonly ChartPoint[]): ChartPoint[] {
  return points.toSorted((a, b) => b.value - a.value || a.name.localeCompare(b.name, 'en-GB'));
}
