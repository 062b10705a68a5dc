import type { Block } from './block.ts';
import { boxOf, isLevel, nearest } from './neighbour.ts';
import type { Box } from './reading-order.ts';
import type { ValueMarks } from './value-names.ts';

/** The names of the two bodies that one panel, or one measure of it, compares. */
export type Frame = readonly [Block, Block];

/** The values of one measure in the order of the names; one that is drawn as a picture is missing. */
export interface ValueRow {
  frame: Frame;
  values: readonly [Block | undefined, Block | undefined];
  /** The values, with the names where these stand for this row only. */
  box: Box;
}

/**
 * Put the values of a page into rows of two bodies.
 *
 * The names of the two stand side by side or one below the other, the same way on the whole page. A page with a
 * value or a name in no row, or that fits both ways, gives no rows.
 */
export function valueRows(
  nameOf: ReadonlyMap<Block, Block>,
  blocks: readonly Block[],
  marks: ValueMarks,
): ValueRow[] {
  const names = blocks.filter(marks.isLabel);
  const ways = [
    framesBeside(names).flatMap((frame) => rowsUnder(frame, nameOf)),
    framesBelow(names, blocks, marks).map((frame) => rowOf(frame, [...nameOf])),
  ].filter(
    (rows) =>
      rows.flatMap(({ values }) => values.filter(Boolean)).length === nameOf.size &&
      new Set(rows.flatMap(({ frame }) => frame)).size === names.length,
  );
  const [rows = []] = ways;
  return ways.length === 1 ? rows : [];
}

/** Pair the names that stand on one level: first and second, third and fourth, in one order on the whole page. */
function framesBeside(names: readonly Block[]): Frame[] {
  const levels: Block[][] = [];
  for (const name of names.toSorted((a, b) => a.top - b.top)) {
    const level = levels.find(([first]) => first !== undefined && isLevel(first, name));
    if (level === undefined) levels.push([name]);
    else level.push(name);
  }
  const frames = levels
    .filter(({ length }) => length > 1)
    .flatMap((level) => pairsOf(level.toSorted((a, b) => a.left - b.left)));
  return areOfOneOrder(frames) ? frames : [];
}

function pairsOf(level: readonly Block[]): Frame[] {
  return level.flatMap((first, at): Frame[] => {
    const second = level[at + 1];
    return at % 2 === 0 && second !== undefined ? [[first, second]] : [];
  });
}

/** Pair each name with the other one right below it, with nothing but values between. */
function framesBelow(
  names: readonly Block[],
  blocks: readonly Block[],
  { isLabel, isValue }: ValueMarks,
): Frame[] {
  const words = blocks.filter((block) => !isValue(block));
  const used = new Set<Block>();
  const frames: Frame[] = [];
  for (const name of names) {
    if (used.has(name)) continue;
    const next = nearest({ from: name, direction: 'below', blocks: words, lines: 8 });
    if (next === undefined || !isLabel(next) || used.has(next)) continue;
    frames.push([name, next]);
    used.add(name).add(next);
  }
  return areOfOneOrder(frames) ? frames : [];
}

function areOfOneOrder(frames: readonly Frame[]): boolean {
  const [first] = frames;
  return (
    first !== undefined &&
    !areOfOneBody(first[0], first[1]) &&
    frames.every(([one, other]) => {
      return areOfOneBody(one, first[0]) && areOfOneBody(other, first[1]);
    })
  );
}

/** A force is named in full or without its last words. */
function areOfOneBody(one: Block, other: Block): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a.startsWith(b) || b.startsWith(a);
}

function wordsOf(name: Block): string {
  return name.lines.map(({ text }) => text.toLowerCase()).join(' ');
}

/** The rows of values under one pair of names; one without values where both are pictures. */
function rowsUnder(frame: Frame, nameOf: ReadonlyMap<Block, Block>): ValueRow[] {
  const levels: [Block, Block][][] = [];
  const inFrame = [...nameOf].filter(([, name]) => frame.includes(name));
  for (const pair of inFrame.toSorted(([a], [b]) => a.top - b.top)) {
    const level = levels.find(([first]) => first !== undefined && isLevel(first[0], pair[0]));
    if (level === undefined) levels.push([pair]);
    else level.push(pair);
  }
  if (levels.length < 2) return [rowOf(frame, inFrame)];
  const { left, right } = boxOf(frame);
  return levels.map((level) => {
    const { top, bottom } = boxOf(level.map(([value]) => value));
    return { ...rowOf(frame, level), box: { left, right, top, bottom } };
  });
}

function rowOf(frame: Frame, nameOf: readonly (readonly [Block, Block])[]): ValueRow {
  const valueOf = (name: Block): Block | undefined =>
    nameOf.find(([, whose]) => whose === name)?.[0];
  const values = [valueOf(frame[0]), valueOf(frame[1])] as const;
  const printed = values.filter((value) => value !== undefined);
  return { frame, values, box: boxOf([...frame, ...printed]) };
}
