import { isNumber } from './number-text.ts';
import type { Segment } from './segment.ts';

/** So many whole lines of a page begin and end where a stretched line does. */
const ENOUGH_LINES = 2;

/** Other gaps of the line may be just too narrow to part words where these are no wider, in type sizes. */
const NARROW_GAP = 1.8;

/**
 * Put the words of a justified line together again that were stretched so far apart that they look like cells.
 *
 * The line reaches from one edge of its column to the other, each of its stretches is one word, and the gaps between
 * them are equal.
 */
export function joinJustified(segments: readonly Segment[]): Segment[] {
  const lines: Segment[][] = [];
  for (const segment of segments) {
    const words = lines.at(-1);
    const last = words?.at(-1);
    if (words !== undefined && last !== undefined && isNextWord(last, segment)) words.push(segment);
    else lines.push([segment]);
  }
  const whole = lines.flatMap((line) => (line.length === 1 ? line : []));
  return lines.flatMap((line) => {
    const [first] = line;
    const last = line.at(-1);
    if (first === undefined || last === undefined || !isStretched(line)) return line;
    const { right } = last;
    const alike = whole.filter(
      (other) => Math.abs(other.left - first.left) < 1 && Math.abs(other.right - right) < 1.5,
    );
    const text = line.map((word) => word.text).join(' ');
    return alike.length >= ENOUGH_LINES ? [{ ...first, text, right }] : line;
  });
}

function isNextWord(last: Segment, next: Segment): boolean {
  const isOfOneType = last.size === next.size && last.bold === next.bold;
  const gap = next.left - last.right;
  return isOfOneType && Math.abs(last.y - next.y) < 0.1 * last.size && gap > 0 && !next.bullet;
}

function isStretched(line: readonly Segment[]): boolean {
  const [first, second] = line;
  if (first === undefined || second === undefined) return false;
  const gaps = line.slice(1).map(({ left }, at) => left - (line[at]?.right ?? left));
  const isEven = Math.max(...gaps) - Math.min(...gaps) < 0.25 * first.size;
  const isNarrow = Math.max(...gaps) < NARROW_GAP * first.size;
  const areWords = line.every(({ text }) => (isNarrow || !text.includes(' ')) && !isNumber(text));
  return isEven && areWords;
}
