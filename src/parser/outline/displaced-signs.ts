import type { Notes } from '../document/notes.ts';
import { markPattern, markStart } from '../normalise/marks.ts';
import type { DividedText, PlacedLine } from '../report-tree.ts';
import { keyOf } from '../text/lines.ts';
import type { KnownHeadings } from './known-headings.ts';

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
  const kinds = [
    sectionsIn(lines, headings),
    numbered(lines, (line) => {
      const start = starts.get(line);
      return start ? [start.number] : [];
    }),
    numbered(lines, (line) => marksIn(starts.get(line)?.words ?? line.text)),
  ];
  const displaced = kinds.flatMap((signs) =>
    signs.filter(({ rank }, nth) => rank < (signs[nth - 1]?.rank ?? 0)),
  );
  return displaced.length > mostByChance
    ? { line: Math.min(...displaced.map(({ line }) => line)), count: displaced.length }
    : undefined;
}

function sectionsIn(lines: readonly PlacedLine[], headings: KnownHeadings): Sign[] {
  const ranks = new Map([...headings.keys()].map((key, rank) => [key, rank]));
  return lines.flatMap(({ number: line, heading }) => {
    const rank = heading?.role === 'section' ? ranks.get(keyOf(heading.words)) : undefined;
    return rank === undefined ? [] : [{ line, rank }];
  });
}

function marksIn(words: string): number[] {
  if (!words.includes(markStart)) return [];
  return [...words.matchAll(markPattern)].map(([, digits]) => Number(digits));
}

/** Numbers that are there once, with the next or the last one: others may be two in one, misread, or counted anew. */
function numbered(
  lines: readonly PlacedLine[],
  numbersIn: (line: PlacedLine) => readonly number[],
): Sign[] {
  const signs: Sign[] = [];
  for (const line of lines)
    for (const rank of numbersIn(line)) signs.push({ line: line.number, rank });
  const alike = Map.groupBy(signs, ({ rank }) => rank);
  return signs.filter(
    ({ rank }) =>
      rank > 0 && alike.get(rank)?.length === 1 && (alike.has(rank - 1) || alike.has(rank + 1)),
  );
}
