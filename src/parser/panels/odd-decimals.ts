import type { Unit } from './units.ts';

/** With a digit for its stop, a figure from here on would have six digits, as no rate has: `1,104.5`. */
const tooHigh = 1000;

/** So many whole figures to one with decimals show that the pages print whole ones. */
const manyWhole = 5;

/**
 * Doubt a figure with decimals on pages of whole figures: a stop may stand for a digit, as in `1.9` for `199`.
 *
 * What is less than one may need its decimals: `-0.05%`.
 */
export function doubtOddDecimals(units: readonly Unit[]): readonly Unit[] {
  const numbers = units.filter((unit) => unit.type === 'number');
  const odd = numbers.filter(
    ({ value, printed }) =>
      Math.abs(value) >= 1 && Math.abs(value) < tooHigh && printed.includes('.'),
  );
  if (odd.length === 0 || numbers.length < (manyWhole + 1) * odd.length) return units;
  return units.map((unit) => {
    const isOdd = unit.type === 'number' && odd.includes(unit);
    return isOdd ? { type: 'doubtful', printed: unit.printed, line: unit.line } : unit;
  });
}
