import type { Line } from './lines.ts';

/** In a shorter text it may be chance that a word is not there. */
const enoughLetters = 5000;

/** Of a thousand letters of a report three or more begin `fi`; a text with next to none has something else in its place. */
const fewestInAThousand = 0.4;

/**
 * Count `fi`, as in `officers`, `first` and `identified`, where a text has too few: its converter misread the ligatures.
 *
 * Words in all places are misspelt then, `proüle` or `o cers`, and nobody can tell which; nothing where it has enough.
 */
export function lostLigatures(
  lines: readonly Line[],
): { found: number; letters: number } | undefined {
  const characters = lines.reduce((sum, { plain }) => sum + plain.length, 0);
  let found = 0;
  for (const { plain } of lines) {
    found += plain.match(/fi/gi)?.length ?? 0;
    // Most texts soon have enough even if all their characters were letters, which are many to count.
    if (found * 1000 >= characters * fewestInAThousand) return undefined;
  }
  const letters = lines.reduce((sum, { plain }) => sum + (plain.match(/\p{L}/gu)?.length ?? 0), 0);
  const isTooFew = found * 1000 < letters * fewestInAThousand;
  return letters >= enoughLetters && isTooFew ? { found, letters } : undefined;
}
