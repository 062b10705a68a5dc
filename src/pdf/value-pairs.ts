import type { Block } from './block.ts';
import { gapTo, nearest, type Direction } from './neighbour.ts';

/** The value that a panel prints for one body, with the label that says whose it is. */
export interface ValuePair {
  label: Block;
  value: Block;
}

/** What tells the label and the value of a panel. */
export interface ValueMarks {
  isLabel: (block: Block) => boolean;
  isValue: (block: Block) => boolean;
}

/** Where a value may stand, and how many times its type size off: a row leaves more room than a stack. */
const PLACES: readonly (readonly [Direction, lines: number])[] = [
  ['below', 2],
  ['above', 2],
  ['right', 4],
  ['left', 4],
];

/**
 * Pair labels with values where the page does it in one way throughout.
 *
 * The nearest block on one side of every label must be its value, the same side for all labels. If two sides
 * explain the page equally well there is no telling, and nothing is paired; nor if a label goes without, or a
 * number is left over beside a value.
 */
export function valuePairs(
  blocks: readonly Block[],
  { isLabel, isValue }: ValueMarks,
): ValuePair[] {
  const labels = blocks.filter(isLabel);
  const ways = PLACES.map(([direction, lines]) =>
    labels.flatMap((label) => {
      const value = nearest({ from: label, direction, blocks, lines });
      return value !== undefined && isValue(value) ? [{ label, value }] : [];
    }),
  ).filter((pairs) => pairs.length === labels.length && isOneToOne(pairs));
  const [pairs] = ways;
  if (pairs === undefined || ways.length > 1) return [];
  return blocks.some((block) => isValue(block) && isLoose(block, pairs)) ? [] : pairs;
}

function isOneToOne(pairs: readonly ValuePair[]): boolean {
  return new Set(pairs.map(({ value }) => value)).size === pairs.length;
}

/** A number without a label that touches a value may be the rest of it, so neither can be trusted. */
function isLoose(block: Block, pairs: readonly ValuePair[]): boolean {
  if (pairs.some(({ value }) => value === block)) return false;
  return pairs.some(({ value }) => {
    const size = value.lines[0]?.size ?? 0;
    const isSameType = Math.abs((block.lines[0]?.size ?? 0) - size) < 0.5;
    const gaps = PLACES.map(([direction]) => gapTo(value, block, direction));
    return isSameType && gaps.some((gap) => gap !== undefined && gap < size);
  });
}
