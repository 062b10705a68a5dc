import type { Segment } from './segment.ts';

/** What is usual in a document, against which headings and paragraph breaks stand out. */
export interface TypeMeasures {
  /** Size of the running text. */
  bodySize: number;
  /** Distance between the baselines of two lines of one paragraph, for type of a size. */
  leadingOf: (size: number) => number;
}

/** Used where a size occurs too seldom to tell. */
const USUAL_LEADING = 1.4;
const ENOUGH_LINES = 6;

/** Measure the running text of a document: the size most of it has, and the leading of each size. */
export function measureType(pages: readonly (readonly Segment[])[]): TypeMeasures {
  const characters = new Map<number, number>();
  const distances = new Map<number, number[]>();
  for (const segments of pages) {
    const lastAt = new Map<string, number>();
    for (const { text, left, y, size } of segments) {
      characters.set(roundSize(size), (characters.get(roundSize(size)) ?? 0) + text.length);
      const column = `${Math.round(left)} ${roundSize(size)}`;
      const above = lastAt.get(column);
      lastAt.set(column, y);
      const gap = above === undefined ? 0 : y - above;
      if (gap <= size || gap > 2.2 * size) continue;
      distances.set(roundSize(size), [...(distances.get(roundSize(size)) ?? []), gap]);
    }
  }
  const bodySize = [...characters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  const leadings = new Map([...distances].map(([size, gaps]) => [size, leadingIn(gaps)]));
  return {
    bodySize,
    leadingOf: (size) => leadings.get(roundSize(size)) ?? USUAL_LEADING * size,
  };
}

/** The lines of a label stand no further apart than this many sizes of their type. */
const WIDEST_LABEL = 1.4;

/**
 * Measure the labels of a page, which are too few and too short to set its leading by what is common.
 *
 * Two lines of one label are the closest lines of their size on the page.
 */
export function measureLabels(segments: readonly Segment[], document: TypeMeasures): TypeMeasures {
  const closest = new Map<number, number>();
  for (const [at, { left, right, y, size }] of segments.entries()) {
    const next = segments.slice(at + 1).find((line) => {
      const isAligned =
        Math.abs(line.left - left) < 1 || Math.abs(line.left + line.right - left - right) < 2;
      return isAligned && line.y > y + size && roundSize(line.size) === roundSize(size);
    });
    const gap = next === undefined ? WIDEST_LABEL * size : next.y - y;
    closest.set(
      roundSize(size),
      Math.min(gap, closest.get(roundSize(size)) ?? WIDEST_LABEL * size),
    );
  }
  return {
    ...document,
    leadingOf: (size) => closest.get(roundSize(size)) ?? document.leadingOf(size),
  };
}

/** Round a type size to half points, because programs state one size with differing decimals. */
export function roundSize(size: number): number {
  return Math.round(size * 2) / 2;
}

/** The smallest distance that is common: lines of a paragraph stand closer than paragraphs do. */
function leadingIn(gaps: readonly number[]): number | undefined {
  if (gaps.length < ENOUGH_LINES) return undefined;
  return gaps
    .toSorted((a, b) => a - b)
    .find((gap) => gaps.filter((other) => Math.abs(other - gap) < 1).length >= gaps.length / 5);
}
