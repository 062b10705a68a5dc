import type { Block } from './block.ts';
import { boxOf, gapTo, nearest, type Direction } from './neighbour.ts';
import type { ValuePair } from './value-pairs.ts';

/** The two values of one measure under the caption that says what is measured. */
export interface ValueGroup {
  caption: Block;
  /** The block that holds no value but stands right above the caption, if any; it may be a title. */
  above: Block | undefined;
  pairs: readonly [ValuePair, ValuePair];
}

type Partners = readonly (readonly [ValuePair, ValuePair])[];

/**
 * Join the pairs of two bodies that belong to one measure, with its caption.
 *
 * Partners stand side by side or one below the other, the same way on the whole page, and each group has a
 * caption of its own right above it. A page that leaves a pair over, or fits both ways, is not certain: it
 * gives no groups.
 */
export function valueGroups(pairs: readonly ValuePair[], blocks: readonly Block[]): ValueGroup[] {
  const ways = (['right', 'below'] as const)
    .map((direction) => partnersOf(pairs, blocks, direction))
    .filter((partners) => partners.length * 2 === pairs.length);
  const [partners] = ways;
  if (partners === undefined || ways.length > 1) return [];
  const inPairs = new Set(pairs.flatMap(({ label, value }) => [label, value]));
  const captions = new Set<Block>();
  const groups: ValueGroup[] = [];
  for (const [first, second] of partners) {
    const box = boxOf([first.label, first.value, second.label, second.value]);
    const caption = nearest({ from: box, direction: 'above', blocks, lines: 3 });
    if (caption === undefined || inPairs.has(caption) || captions.has(caption)) return [];
    captions.add(caption);
    const above = nearest({ from: caption, direction: 'above', blocks, lines: 1.5 });
    const isFree = above !== undefined && !inPairs.has(above) && !captions.has(above);
    groups.push({ caption, above: isFree ? above : undefined, pairs: [first, second] });
  }
  return groups;
}

/** Match each pair with the next one of the other body in a direction, with nothing between them. */
function partnersOf(
  pairs: readonly ValuePair[],
  blocks: readonly Block[],
  direction: 'right' | 'below',
): Partners {
  const used = new Set<ValuePair>();
  const inReadingOrder = pairs.toSorted(
    (a, b) => a.label.top - b.label.top || a.label.left - b.label.left,
  );
  const partners: [ValuePair, ValuePair][] = [];
  for (const pair of inReadingOrder) {
    if (used.has(pair)) continue;
    const next = partnerOf(pair, { pairs, blocks, direction });
    if (next === undefined || used.has(next) || wordsOf(next) === wordsOf(pair)) continue;
    used.add(pair).add(next);
    partners.push([pair, next]);
  }
  return partners;
}

function partnerOf(
  pair: ValuePair,
  {
    pairs,
    blocks,
    direction,
  }: { pairs: readonly ValuePair[]; blocks: readonly Block[]; direction: Direction },
): ValuePair | undefined {
  const box = boxOf([pair.label, pair.value]);
  const others = blocks.filter((block) => block !== pair.label && block !== pair.value);
  const gaps = others.flatMap((block) => {
    const gap = gapTo(box, block, direction);
    return gap === undefined ? [] : [{ block, gap }];
  });
  const first = gaps.toSorted((a, b) => a.gap - b.gap)[0];
  const next = pairs.find(({ label, value }) => label === first?.block || value === first?.block);
  if (next === undefined) return undefined;
  const size = pair.label.lines[0]?.size ?? 0;
  const [a, b] = [pair.label, next.label];
  const isAligned =
    direction === 'right' ? Math.abs(a.top - b.top) < size / 3 : Math.abs(a.left - b.left) < size;
  return isAligned ? next : undefined;
}

function wordsOf({ label }: ValuePair): string {
  return label.lines.map(({ text }) => text.toLowerCase()).join(' ');
}
