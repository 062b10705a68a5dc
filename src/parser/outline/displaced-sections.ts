import { keyOf } from '../lines.ts';
import type { Outline } from './outline-report.ts';

/** One section may be called by the words of another. */
const mostByChance = 1;

/**
 * Find sections that stand after others that reports print later, if several do.
 *
 * Then blocks of pages or columns are out of their order, and what stands under a heading may belong to another one.
 * `at` is the index of the first one's line.
 */
export function findDisplacedSections({
  headings,
  headingAt,
}: Pick<Outline, 'headings' | 'headingAt'>): { at: number; count: number } | undefined {
  const ranks = new Map([...headings.keys()].map((key, rank) => [key, rank]));
  const sections = [...headingAt].flatMap(([at, { heading, words }]) => {
    const rank = heading.role === 'section' ? ranks.get(keyOf(words)) : undefined;
    return rank === undefined ? [] : [{ at, rank }];
  });
  const displaced = sections.filter(({ rank }, nth) => rank < (sections[nth - 1]?.rank ?? 0));
  const [first] = displaced;
  return first && displaced.length > mostByChance
    ? { at: first.at, count: displaced.length }
    : undefined;
}
