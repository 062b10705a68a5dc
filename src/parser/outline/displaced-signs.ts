import type { Notes } from '../document/notes.ts';
import { markPattern, markStart } from '../normalise/marks.ts';
import type { DividedText } from '../report-tree.ts';
import { keyOf } from '../text/lines.ts';

/** What tells where in the report its line belongs: the heading of a section, a note, the mark of one. */
interface Sign {
  line: number;
  rank: number;
}

/** One section may be called by the words of another, or one note stand apart. */
const mostByChance = 1;

/**
 * Find the signs after which the order goes back that all reports have, if several do: sections, notes and marks, each
 * kind by itself.
 *
 * Then pages, or blocks of a page or of columns, are out of their order, and what stands under a heading may belong to
 * another one. `line` is that of the first one.
 */
export function findDisplacedSigns(
  { headings, children }: Pick<DividedText, 'headings' | 'children'>,
  { starts }: Notes,
): { line: number; count: number } | undefined {
  const lines = children
    .filter(({ chapter }) => chapter.kind !== 'title-page')
    .flatMap((part) => part.children)
    .filter(({ furniture }) => furniture === undefined);
  const ranks = new Map([...headings.keys()].map((key, rank) => [key, rank]));
  const sections = lines.flatMap(({ number: line, heading }) => {
    const rank = heading?.role === 'section' ? ranks.get(keyOf(heading.words)) : undefined;
    return rank === undefined ? [] : [{ line, rank }];
  });
  const notes = lines.flatMap((line) => {
    const start = starts.get(line);
    return start ? [{ line: line.number, rank: start.number }] : [];
  });
  const marks = lines.flatMap((line) =>
    marksIn(starts.get(line)?.words ?? line.text).map((rank) => ({ line: line.number, rank })),
  );
  const displaced = [sections, numbered(notes), numbered(marks)].flatMap((signs) =>
    signs.filter(({ rank }, nth) => rank < (signs[nth - 1]?.rank ?? 0)),
  );
  return displaced.length > mostByChance
    ? { line: Math.min(...displaced.map(({ line }) => line)), count: displaced.length }
    : undefined;
}

function marksIn(words: string): number[] {
  if (!words.includes(markStart)) return [];
  return [...words.matchAll(markPattern)].map(([, digits]) => Number(digits));
}

/** Numbers that are there once, with the next or the last one: others may be two in one, misread, or counted anew. */
function numbered(signs: readonly Sign[]): Sign[] {
  const alike = Map.groupBy(signs, ({ rank }) => rank);
  return signs.filter(
    ({ rank }) =>
      rank > 0 && alike.get(rank)?.length === 1 && (alike.has(rank - 1) || alike.has(rank + 1)),
  );
}
