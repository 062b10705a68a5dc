import type { Block } from './block.ts';
import { roundSize, type TypeMeasures } from './type-measures.ts';

/** Each column of a page has at least so many lines, unless other pages have their columns there. */
const ENOUGH_LINES = 8;
/** A paragraph that shows where a column begins has so many lines. */
const LINES_OF_PROSE = 3;

/** So many pages of a document have their columns at one place before a page with little text has them there too. */
const ENOUGH_PAGES = 3;

/** Where the second of two columns begins, in points from the left edge of the page. */
export type Gutter = number;

/**
 * Find the gutter of a page that is set in two columns.
 *
 * Running text across it must have fewer lines than either column; notes and running heads are smaller.
 */
export function gutterOf(
  blocks: readonly Block[],
  { bodySize }: TypeMeasures,
  usual?: Gutter,
): Gutter | undefined {
  const text = blocks.filter(({ lines }) => roundSize(lines[0]?.size ?? 0) >= bodySize);
  const paragraphs = text.filter(({ lines }) => lines.length >= LINES_OF_PROSE);
  const begins = new Set(paragraphs.map(({ left }) => left));
  return [...begins]
    .toSorted((a, b) => a - b)
    .map((edge) => leftmostAfter(text, edge))
    .find((edge) => {
      const before = linesOf(blocks.filter(({ right }) => right < edge));
      const after = linesOf(blocks.filter(({ left }) => left >= edge));
      const across = linesOf(text.filter(({ left, right }) => left < edge && right >= edge));
      const fewest = Math.min(before, after);
      const isUsual = usual !== undefined && Math.abs(edge - usual) < 1;
      return fewest >= (isUsual ? LINES_OF_PROSE : ENOUGH_LINES) && across < fewest;
    });
}

/** Find the gutter that a document set in two columns has on most of its pages. */
export function usualGutter(
  pages: readonly (readonly Block[])[],
  measures: TypeMeasures,
): Gutter | undefined {
  const gutters = pages.flatMap((blocks) => gutterOf(blocks, measures) ?? []);
  const pagesAt = Map.groupBy(gutters, (gutter) => Math.round(gutter));
  const [most = []] = [...pagesAt.values()].toSorted((a, b) => b.length - a.length);
  return most.length >= ENOUGH_PAGES ? most[0] : undefined;
}

/** Where the column of an edge begins: a heading may stand further out than its indented paragraphs. */
function leftmostAfter(text: readonly Block[], edge: number): number {
  const end = Math.max(0, ...text.filter(({ right }) => right < edge).map(({ right }) => right));
  return Math.min(edge, ...text.filter(({ left }) => left > end).map(({ left }) => left));
}

/** Tell whether all blocks stand on one side or the other. */
export function respects(blocks: readonly Block[], gutter: Gutter): boolean {
  return blocks.every(({ left, right }) => right < gutter || left >= gutter);
}

function linesOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { lines }) => sum + lines.length, 0);
}
