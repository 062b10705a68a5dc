import type { PlacedPassage } from '../passages.ts';

/** Where a sentence ends and words go on, in lower case: `… have led to arrests. asked the force to improve …`. */
const goesOn = /[.?!](?<=\p{Ll}{2}.)["”’)]? (?:(?<uneven>\p{Ll})|\p{Lu})/gu;

/** Chance and a note in the midst of a sentence bring so many. */
const mostByChance = 7;

/** In mixed lines one in six sentences goes on unevenly, elsewhere one in twenty at most. */
const share = 0.1;

/**
 * Find where lines of two columns, or of a page from its foot upwards, are run together, if they are throughout a text.
 *
 * Then sentences are made of pieces of others, and what stands under a heading may belong under another one. `count`
 * is how many go on unevenly, `line` where the first one does.
 */
export function findMixedLines(
  passages: readonly PlacedPassage[],
): { line: number; count: number } | undefined {
  const found: number[] = [];
  let evenly = 0;
  for (const passage of passages)
    for (const { index, groups } of passage.text.matchAll(goesOn))
      if (groups?.uneven === undefined) evenly += 1;
      else found.push(passage.lineAt(index));
  const [line] = found;
  const areMixed = found.length > mostByChance && found.length > share * (found.length + evenly);
  return line !== undefined && areMixed ? { line, count: found.length } : undefined;
}
