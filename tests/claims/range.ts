/** All numbers that may have been printed so: `45` is from 44.5 to 45.5, `-0.05` from −0.055 to −0.045. */
export interface Range {
  low: number;
  high: number;
}

/** Read a printed figure, worked out on its own so that the site's arithmetic is not its own judge. */
export function rangeOf(printed: string): Range {
  const digits = printed.replaceAll(/[%,+]/gu, '').replace('−', '-');
  const decimals = digits.split('.')[1]?.length ?? 0;
  const unit = 10n ** BigInt(decimals);
  const whole = Number(digits) * Number(unit);
  const middle = Math.round(whole);
  // A little more than half a unit, so that ranges that touch overlap in spite of binary fractions.
  const half = 0.5 + 1e-9;
  return { low: (middle - half) / Number(unit), high: (middle + half) / Number(unit) };
}

/** A printed figure without its sign of a rise and its unit: `-0.05` for `−0.05%`. */
export function strip(words: string): string {
  return words.replace('−', '-').replaceAll(/[+%]/gu, '');
}

/** Tell whether every number of one range is above every number of another. */
export function isSurelyAbove(a: Range, b: Range): boolean {
  return a.low > b.high;
}

/** Tell whether two ranges have a number in common. */
export function mayBeOne(a: Range, b: Range): boolean {
  return !isSurelyAbove(a, b) && !isSurelyAbove(b, a);
}
