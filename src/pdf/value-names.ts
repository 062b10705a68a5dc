import type { Block } from './block.ts';
import { nearest, type Direction } from './neighbour.ts';

/** What tells the names and the values of a page of panels. */
export interface ValueMarks {
  /** The block is the name of the force or of England and Wales. */
  isLabel: (block: Block) => boolean;
  isValue: (block: Block) => boolean;
}

/** Where the name of a value may stand, and how many times the name's type size off; a name may head a whole column. */
const PLACES: readonly (readonly [Direction, lines: number])[] = [
  ['above', Number.POSITIVE_INFINITY],
  ['below', 2],
  ['left', 8],
  ['right', 8],
];

/**
 * Find whose each value is, where the page tells it in one way throughout.
 *
 * The first block on one side of every value must be a name, the same side for all values; only above, other values
 * may stand between. A page that leaves a value over, or fits two ways, tells nothing for certain.
 */
export function namesOfValues(
  values: readonly Block[],
  blocks: readonly Block[],
  marks: ValueMarks,
): ReadonlyMap<Block, Block> | undefined {
  const ways = PLACES.map(([direction, lines]) => {
    const seen = direction === 'above' ? blocks.filter((block) => !marks.isValue(block)) : blocks;
    const pairs = values.flatMap((value): [Block, Block][] => {
      const name = nearest({ from: value, direction, blocks: seen, lines });
      return name !== undefined && marks.isLabel(name) ? [[value, name]] : [];
    });
    return { names: new Map(pairs), mayHead: direction === 'above' };
  }).filter(
    ({ names, mayHead }) =>
      names.size === values.length && (mayHead || new Set(names.values()).size === names.size),
  );
  return ways.length === 1 ? ways[0]?.names : undefined;
}
