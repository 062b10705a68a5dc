import type { PlacedPassage } from './passages.ts';
import type { ChapterNode } from '../report-tree.ts';

/** Where a sentence ends and words go on, in lower case: `… have led to arrests. asked the force to improve …`. */
const goesOn = /[.?!](?<=\p{Ll}{2}.)["”’)]? (?:(?<uneven>\p{Ll})|\p{Lu})/gu;

const ended = /[.?!]["”’)]?$/;

/** Chance and a note in the midst of a sentence bring so many. */
const mostInChapter = 2;
const mostInText = 7;

/** In mixed lines one in six sentences goes on unevenly, elsewhere one in twenty at most. */
const share = 0.1;

/** A chapter of mixed lines: how many sentences go on unevenly, and the line where the first does. */
export interface MixedChapter {
  chapter: ChapterNode;
  line: number;
  count: number;
}

/**
 * Find the chapters in which lines of two columns, or of a page from its foot upwards, are run together: one such
 * sentence is enough in a text whose lines are mixed throughout.
 *
 * Then sentences are made of pieces of others, and what stands under a heading may belong under another one.
 */
export function findMixedChapters(passages: readonly PlacedPassage[]): MixedChapter[] {
  const chapters = [...Map.groupBy(passages, ({ chapter }) => chapter)].map(([chapter, own]) => ({
    chapter,
    ...seamsOf(own),
  }));
  const isThroughout = areMixed(chapters, mostInText);
  return chapters.flatMap(({ chapter, found, evenly }) => {
    const [line] = found;
    const isMixed = isThroughout || areMixed([{ found, evenly }], mostInChapter);
    return line !== undefined && isMixed ? [{ chapter, line, count: found.length }] : [];
  });
}

/** The lines on which sentences go on unevenly, and how many sentences do evenly. */
interface Seams {
  found: readonly number[];
  evenly: number;
}

function areMixed(seams: readonly Seams[], mostByChance: number): boolean {
  const uneven = seams.reduce((sum, { found }) => sum + found.length, 0);
  const evenly = seams.reduce((sum, one) => sum + one.evenly, 0);
  return uneven > mostByChance && uneven > share * (uneven + evenly);
}

/** Sentences go on in a paragraph, or from one that has ended to the next. */
function seamsOf(passages: readonly PlacedPassage[]): Seams {
  const found: number[] = [];
  let evenly = 0;
  for (const [nth, passage] of passages.entries()) {
    const before = passages[nth - 1]?.text ?? '';
    if (/^\p{Ll}/u.test(passage.text) && ended.test(before)) found.push(passage.lineAt(0));
    for (const { index, groups } of passage.text.matchAll(goesOn))
      if (groups?.uneven === undefined) evenly += 1;
      else found.push(passage.lineAt(index));
  }
  return { found, evenly };
}
