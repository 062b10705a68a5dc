import type { Segment } from './segment.ts';

/** Lines that belong together: a paragraph, a heading, a table cell, a number with its label. */
export interface Block {
  lines: readonly Segment[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Make a block of lines, with the box that holds them. */
export function blockOf(lines: readonly Segment[]): Block {
  return {
    lines,
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    top: Math.min(...lines.map(({ y, size }) => y - 0.75 * size)),
    bottom: Math.max(...lines.map(({ y, size }) => y + 0.2 * size)),
  };
}
