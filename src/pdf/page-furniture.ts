import type { Segment } from './segment.ts';

/** What stands on so many pages at one place in the same words, or counts them there, is a running head or foot. */
const ENOUGH_PAGES = 3;

/** Tell the lines of pages, which are counted from nought, that a document repeats at one place, and their numbers. */
export function pageFurniture(
  pages: readonly (readonly Segment[])[],
): (line: Segment, page: number) => boolean {
  const counts = new Map<string, number>();
  for (const key of pages.flatMap((lines, page) => [
    ...new Set(lines.map((one) => keyOf(one, page))),
  ]))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  return (line, page) => (counts.get(keyOf(line, page)) ?? 0) >= ENOUGH_PAGES;
}

/** The numbers of pages are of many widths, so that their height alone is one. */
function keyOf({ text, left, y }: Segment, page: number): string {
  return /^\d{1,3}$/.test(text)
    ? `${String(Math.round(y))} ${String(Number(text) - page)}`
    : `${String(Math.round(left))} ${String(Math.round(y))} ${text}`;
}
