import type { Segment } from './segment.ts';

/** What stands on so many pages at one place in the same words is a running head or foot. */
const ENOUGH_PAGES = 3;

/** Tell the lines that a document repeats at one place on its pages. */
export function pageFurniture(pages: readonly (readonly Segment[])[]): (line: Segment) => boolean {
  const counts = new Map<string, number>();
  for (const key of pages.flatMap((lines) => [...new Set(lines.map(keyOf))]))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  return (line) => (counts.get(keyOf(line)) ?? 0) >= ENOUGH_PAGES;
}

function keyOf({ text, left, y }: Segment): string {
  return `${String(Math.round(left))} ${String(Math.round(y))} ${text}`;
}
