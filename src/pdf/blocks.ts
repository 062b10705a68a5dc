import { blockOf, type Block } from './block.ts';
import { columnEdges, type ColumnEdges } from './column-edges.ts';
import { contentsEntry } from './contents-entry.ts';
import type { Segment } from './segment.ts';
import { startsWithMark } from './superscript.ts';
import { roundSize, type TypeMeasures } from './type-measures.ts';

/** What blocks are built by. */
export interface BlockRules {
  measures: TypeMeasures;
  /** A name under which a panel prints a value is a block of its own. */
  isName: (text: string) => boolean;
  /** A number on a line of its own may end a paragraph, but nothing follows on from it. */
  isNumber: (text: string) => boolean;
  /** A running head or foot, and the number of a page, goes on with nothing. */
  isFurniture: (line: Segment) => boolean;
  /** On a title page each line is its own, however close the next one is. */
  isTitlePage: boolean;
}

/** No two lines of a block are further apart than this many sizes of their type. */
const FURTHEST = 2.5;

/** Gather the segments of a page into blocks; the blocks come in the order of their first lines. */
export function blocksOf(segments: readonly Segment[], rules: BlockRules): Block[] {
  const edgeOf = columnEdges(segments);
  const blocks: Segment[][] = [];
  let growing: Segment[][] = [];
  for (const segment of segments) {
    growing = growing.filter((lines) => isWithinReach(segment, lines));
    const block = growing.findLast((lines) => continues(segment, lines, { edgeOf, rules }));
    const line = { ...segment, isCut: isCutAddress(segment, edgeOf) };
    if (block !== undefined) {
      block.push(line);
      continue;
    }
    blocks.push([line]);
    growing.push(...blocks.slice(-1));
  }
  return blocks.map(blockOf);
}

function isWithinReach(segment: Segment, lines: readonly Segment[]): boolean {
  const last = lines.at(-1);
  return last !== undefined && segment.y - last.y <= FURTHEST * last.size;
}

function continues(
  segment: Segment,
  lines: readonly Segment[],
  { edgeOf, rules }: { edgeOf: ColumnEdges; rules: BlockRules },
): boolean {
  const last = lines.at(-1);
  if (last === undefined) return false;
  const gap = segment.y - last.y;
  if (gap <= 0.5 * segment.size || gap > 1.12 * rules.measures.leadingOf(segment.size))
    return false;
  return (
    !segment.bullet &&
    !rules.isFurniture(segment) &&
    !rules.isFurniture(last) &&
    !startsWithMark(segment.text) &&
    contentsEntry(last.text) === undefined &&
    mayJoinName(segment, lines, rules) &&
    !(lines.length === 1 && rules.isNumber(last.text)) &&
    roundSize(segment.size) === roundSize(last.size) &&
    segment.bold === last.bold &&
    isAligned(segment, lines) &&
    !endsParagraph(last, segment, { edgeOf, rules })
  );
}

/** A name stands by itself, over one line or several. */
function mayJoinName(
  segment: Segment,
  lines: readonly Segment[],
  { isName }: Pick<BlockRules, 'isName'>,
): boolean {
  const name = lines.map(({ text }) => text).join(' ');
  return isName(`${name} ${segment.text}`) || !(isName(segment.text) || isName(name));
}

/** Lines of a block begin at one edge, hang from the first one, or are centred on one axis. */
function isAligned(segment: Segment, lines: readonly Segment[]): boolean {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return false;
  const within = 0.35 * segment.size;
  const axis = (line: Segment): number => (line.left + line.right) / 2;
  const hangs = lines.length === 1 && startsWithMark(first.text) && segment.left < first.right;
  return (
    Math.abs(segment.left - last.left) < within ||
    Math.abs(axis(segment) - axis(last)) < within ||
    (hangs && Math.abs(segment.left - first.left) < 3 * segment.size)
  );
}

/** A line that stops although the next word had room is the last of its paragraph. */
function endsParagraph(
  last: Segment,
  next: Segment,
  { edgeOf, rules }: { edgeOf: ColumnEdges; rules: BlockRules },
): boolean {
  const isBody = roundSize(next.size) <= 1.15 * rules.measures.bodySize;
  if (rules.isTitlePage) return isBody;
  const mayEnd = /[.;:!?]["'”’)]?$/.test(last.text) || rules.isNumber(next.text);
  if (!isBody || !mayEnd) return false;
  const [word = ''] = next.text.split(' ');
  const wordWidth = ((next.right - next.left) / next.text.length) * (word.length + 1);
  return edgeOf(next) - last.right > wordWidth + 2 * next.size;
}

/** Only an address that has a line to itself and fills it is broken where no break is. */
function isCutAddress(segment: Segment, edgeOf: ColumnEdges): boolean {
  return (
    /^(?:https?:|www\.)\S+$/.test(segment.text) && edgeOf(segment) - segment.right < segment.size
  );
}
