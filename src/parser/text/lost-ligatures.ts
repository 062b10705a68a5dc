import type { Line } from './lines.ts';

/** In a shorter text it may be chance that a word is not there. */
const enoughCharacters = 6000;

/** Of a thousand characters of a report one or more begin `fi`; a text with next to none has something else in its place. */
const fewestInAThousand = 0.3;

/**
 * Count `fi`, as in `officers`, `first` and `identified`, where a text has too few: its converter misread the ligatures.
 *
 * Words in all places are misspelt then, `proüle` or `o cers`, and nobody can tell which; nothing where it has enough.
 */
export function lostLigatures(
  lines: readonly Line[],
): { found: number; characters: number } | undefined {
  let [found, characters] = [0, 0];
  for (const { plain } of lines) {
    found += plain.match(/fi/gi)?.length ?? 0;
    characters += plain.length;
  }
  const isTooFew = found * 1000 < characters * fewestInAThousand;
  return characters >= enoughCharacters && isTooFew ? { found, characters } : undefined;
}
