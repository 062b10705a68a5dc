import type { Block } from './block.ts';
import { boxOf, isLevel, nearest } from './neighbour.ts';
import type { Box } from './reading-order.ts';
import { roundSize } from './type-measures.ts';
import type { ValueMarks } from './value-names.ts';
import type { ValueRow } from './value-rows.ts';

/** The values of one measure with the caption that says what is measured. */
export interface ValueGroup extends ValueRow {
  caption: Block;
}

interface Page {
  rows: readonly ValueRow[];
  blocks: readonly Block[];
  /** Blocks that are neither a name nor a value. */
  words: readonly Block[];
}

interface Side {
  captionOf: (row: ValueRow, page: Page) => Block | undefined;
  /** A caption stands on the level of its values, so other words cannot be meant for these. */
  isLevel: boolean;
}

const SIDES: readonly Side[] = [
  { captionOf: (row, page) => captionNearest(row, 'above', page), isLevel: false },
  { captionOf: (row, page) => captionNearest(row, 'below', page), isLevel: false },
  { captionOf: captionBefore, isLevel: true },
  { captionOf: captionBetween, isLevel: true },
];

/**
 * Give each row of a page its caption: right above, right below, to the left, or between its values.
 *
 * It is the same for all rows, in one type, and no caption serves two. Of two ways that fit, the one is right that leaves no
 * words over among the rows but titles; if both do, nothing is certain and there are no groups.
 */
export function valueGroups(
  rows: readonly ValueRow[],
  blocks: readonly Block[],
  { isLabel, isValue }: ValueMarks,
): ValueGroup[] {
  const words = blocks.filter((block) => !isLabel(block) && !isValue(block));
  const ways = SIDES.map((side) => {
    const groups = groupsBy(side, { rows, blocks, words });
    const others = leftOver(groups, words);
    const isWhole = others.every(
      (block) =>
        (side.isLevel || groups.every(({ caption }) => isTitleOf(block, caption))) &&
        !isInGroup(block, groups),
    );
    return isWhole ? groups : [];
  }).filter(({ length }) => length > 0);
  const [groups = []] = ways;
  return ways.length === 1 ? groups : [];
}

function groupsBy({ captionOf }: Side, page: Page): ValueGroup[] {
  const groups = page.rows.flatMap((row) => {
    const caption = captionOf(row, page);
    return caption?.lines.some(({ text }) => /\p{L}/u.test(text)) ? [{ ...row, caption }] : [];
  });
  const captions = new Set(groups.map(({ caption }) => caption));
  const types = new Set(groups.map(({ caption }) => typeOf(caption)));
  return captions.size === page.rows.length && types.size === 1 ? groups : [];
}

/** The title of a panel is in larger or bolder type than its captions. */
export function isTitleOf({ lines: [title] }: Block, { lines: [caption] }: Block): boolean {
  if (title === undefined || caption === undefined) return false;
  return title.size > 1.1 * caption.size || (title.bold && !caption.bold);
}

function typeOf({ lines: [first] }: Block): string {
  return first === undefined ? '' : `${String(roundSize(first.size))} ${String(first.bold)}`;
}

/** The block right above or below a row. */
function captionNearest(
  row: ValueRow,
  direction: 'above' | 'below',
  { blocks, words }: Page,
): Block | undefined {
  const own = new Set<Block | undefined>([...row.frame, ...row.values]);
  const others = blocks.filter((block) => !own.has(block));
  const caption = nearest({ from: row.box, direction, blocks: others, lines: 4 });
  if (caption === undefined || isWithin(caption, row.box)) return undefined;
  return words.includes(caption) ? caption : undefined;
}

/** The words to the left of a row of values. */
function captionBefore({ box }: ValueRow, { words }: Page): Block | undefined {
  const lines = Number.POSITIVE_INFINITY;
  return nearest({ from: box, direction: 'left', blocks: words, lines });
}

/** The one block on the level of a row that stands between the values of the two bodies. */
function captionBetween({ frame, values }: ValueRow, { words }: Page): Block | undefined {
  const printed = values.filter((value) => value !== undefined);
  const [first, second] = [values[0] ?? frame[0], values[1] ?? frame[1]];
  const between = words.filter(
    (block) =>
      block.left > first.left &&
      block.right < second.right &&
      printed.some((value) => isLevel(block, value)),
  );
  return between.length === 1 ? between[0] : undefined;
}

/** Words among the groups that belong to none of them. */
function leftOver(groups: readonly ValueGroup[], words: readonly Block[]): Block[] {
  if (groups.length === 0) return [];
  const all = boxOf(groups.flatMap(({ caption, box }) => [caption, box]));
  const captions = new Set(groups.map(({ caption }) => caption));
  return words.filter((block) => !captions.has(block) && isWithin(block, all));
}

function isInGroup(block: Block, groups: readonly ValueGroup[]): boolean {
  return groups.some(({ caption, box }) => isWithin(block, boxOf([caption, box])));
}

function isWithin(block: Block, box: Box): boolean {
  const middle = (block.top + block.bottom) / 2;
  return (
    middle > box.top && middle < box.bottom && block.left < box.right && block.right > box.left
  );
}
