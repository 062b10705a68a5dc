import type { StatedValue } from '../schema/value.ts';

/** A number with the digits that a report printed for it. */
export type PrintedFigure = Pick<StatedValue, 'value' | 'printed'>;

/** Count the decimals that a figure was printed with: two in `-0.05`. */
export function decimalsOf(printed: string): number {
  const point = printed.indexOf('.');
  return point === -1 ? 0 : printed.length - point - 1;
}

/**
 * Tell whether two figures may have been one number before rounding: `46` and `45.5`, `45` and `46`, but not `45` and `47`.
 *
 * How a report rounds a half is not known, so figures whose ranges touch may be one.
 */
export function mayBeEqual(a: PrintedFigure, b: PrintedFigure): boolean {
  const decimals = [decimalsOf(a.printed), decimalsOf(b.printed)];
  const finest = 10 ** (Math.max(...decimals) + 1);
  const reach = decimals.reduce((sum, count) => sum + finest / 10 ** count / 2, 0);
  const apart = Math.abs(Math.round(a.value * finest) - Math.round(b.value * finest));
  return apart <= reach;
}
