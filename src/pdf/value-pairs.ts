import type { Block } from './block.ts';

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

type Direction = 'below' | 'above' | 'right' | 'left';

const DIRECTIONS: readonly Direction[] = ['below', 'above', 'right', 'left'];

/**
 * Pair labels with values where the page does it in one way throughout.
 *
 * The nearest block on one side of every label must be its value, the same side for all labels. If two sides
 * explain the page equally well there is no telling, and nothing is paired; nor if a number is left over beside
 * a value.
 */
export function valuePairs(
  blocks: readonly Block[],
  { isLabel, isValue }: ValueMarks,
): ValuePair[] {
  const labels = blocks.filter(isLabel);
  const ways = DIRECTIONS.map((direction) =>
    labels.flatMap((label) => {
      const value = neighbour(label, direction, blocks);
      return value !== undefined && isValue(value) ? [{ label, value }] : [];
    }),
  ).toSorted((a, b) => b.length - a.length);
  const [best = [], second = []] = ways;
  const isOneToOne = new Set(best.map(({ value }) => value)).size === best.length;
  if (!isOneToOne || best.length === second.length) return [];
  return blocks.some((block) => isValue(block) && isLoose(block, best)) ? [] : best;
}

/** A number without a label that touches a value may be the rest of it, so neither can be trusted. */
function isLoose(block: Block, pairs: readonly ValuePair[]): boolean {
  if (pairs.some(({ value }) => value === block)) return false;
  return pairs.some(({ value }) => {
    const size = value.lines[0]?.size ?? 0;
    const isSameType = Math.abs((block.lines[0]?.size ?? 0) - size) < 0.5;
    const gaps = DIRECTIONS.map((direction) => gapTo(value, block, direction));
    return isSameType && gaps.some((gap) => gap !== undefined && gap < size);
  });
}

/** The nearest block on one side that faces the label, if it is near enough to belong to it. */
function neighbour(
  label: Block,
  direction: Direction,
  blocks: readonly Block[],
): Block | undefined {
  const gaps = blocks.flatMap((block) => {
    const gap = block === label ? undefined : gapTo(label, block, direction);
    return gap === undefined ? [] : [{ block, gap }];
  });
  const nearest = gaps.toSorted((a, b) => a.gap - b.gap)[0];
  if (nearest === undefined) return undefined;
  const size = nearest.block.lines[0]?.size ?? 0;
  return nearest.gap <= 2 * size ? nearest.block : undefined;
}

function gapTo(label: Block, block: Block, direction: Direction): number | undefined {
  const isStacked = block.left < label.right && label.left < block.right;
  const isLevel = block.top < label.bottom && label.top < block.bottom;
  switch (direction) {
    case 'below':
      return isStacked && block.top > label.top ? block.top - label.bottom : undefined;
    case 'above':
      return isStacked && block.top < label.top ? label.top - block.bottom : undefined;
    case 'right':
      return isLevel && block.left > label.left ? block.left - label.right : undefined;
    case 'left':
      return isLevel && block.left < label.left ? label.left - block.right : undefined;
  }
}
