import { keyOf } from '../text/lines.ts';
import type { DividedText } from '../report-tree.ts';

/** One section may be called by the words of another. */
const mostByChance = 1;

/**
 * Find sections that stand after others that reports print later, if several do.
 *
 * Then blocks of pages or columns are out of their order, and what stands under a heading may belong to another one.
 * `line` is that of the first one.
 */
export function findDisplacedSections({
  headings,
  children,
}: Pick<DividedText, 'headings' | 'children'>): { line: number; count: number } | undefined {
  const ranks = new Map([...headings.keys()].map((key, rank) => [key, rank]));
  const lines = children.flatMap((part) => part.children);
  const sections = lines.flatMap(({ number: line, heading }) => {
    const rank = heading?.role === 'section' ? ranks.get(keyOf(heading.words)) : undefined;
    return rank === undefined ? [] : [{ line, rank }];
  });
  const displaced = sections.filter(({ rank }, nth) => rank < (sections[nth - 1]?.rank ?? 0));
  const [first] = displaced;
  return first && displaced.length > mostByChance
    ? { line: first.line, count: displaced.length }
    : undefined;
}
