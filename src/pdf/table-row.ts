import { blockOf, type Block } from './block.ts';
import type { Segment } from './segment.ts';

/**
 * Part table rows that stand so close that each column became one block.
 *
 * Only where the last column can only hold one value a row, as a year, a grade or a number; otherwise the
 * cells stay together as they are.
 */
export function tableRows(cells: readonly Block[]): Block[][] {
  const anchors = cells.at(-1)?.lines ?? [];
  const isTight =
    anchors.length > 1 &&
    anchors.slice(1).every(({ text }) => isWhole(text)) &&
    cells.every(({ lines }) => anchors.every((anchor) => lines.some(isLevelWith(anchor))));
  if (!isTight) return [[...cells]];
  return anchors.map((anchor, at) => {
    const end = anchors[at + 1]?.y ?? Number.POSITIVE_INFINITY;
    return cells.map(({ lines }) => blockOf(linesBetween(lines, anchor.y, end)));
  });
}

function isWhole(text: string): boolean {
  return /^(?:[+−–-]?\d[\d,.]*%?|[–—-])$/.test(text);
}

function isLevelWith(anchor: Segment): (line: Segment) => boolean {
  return (line) => Math.abs(line.y - anchor.y) < 0.3 * anchor.size;
}

function linesBetween(lines: readonly Segment[], from: number, to: number): Segment[] {
  return lines.filter(({ y, size }) => y > from - 0.3 * size && y < to - 0.3 * size);
}
