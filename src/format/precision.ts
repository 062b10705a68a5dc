import type { StatedValue } from '../schema/value.ts';

/** Count the decimals that a figure was printed with: two in `-0.05`. */
export function decimalsOf(printed: string): number {
  const point = printed.indexOf('.');
  return point === -1 ? 0 : printed.length - point - 1;
}

/** Tell whether two figures may be one number rounded twice: `46` and `45.5`, but not `46` and `45`. */
export function overlaps(a: StatedValue, b: StatedValue): boolean {
  const decimals = [decimalsOf(a.printed), decimalsOf(b.printed)];
  if (decimals[0] === decimals[1]) return a.value === b.value;
  const finest = 10 ** (Math.max(...decimals) + 1);
  const reach = decimals.reduce((sum, count) => sum + finest / 10 ** count / 2, 0);
  const apart = Math.abs(Math.round(a.value * finest) - Math.round(b.value * finest));
  return apart <= reach;
}

/** Format how far two figures of one precision lie apart, at that precision: `2.8`. */
export function differenceOf(a: StatedValue, b: StatedValue): string {
  return Math.abs(a.value - b.value).toFixed(decimalsOf(a.printed));
}
