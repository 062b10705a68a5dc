import { spelledTerm } from './spelled-term.ts';

/** Example: the `(DVPNs)` of `domestic violence protection notices (DVPNs)`. */
const inBrackets = /\(([A-Z]{2,9}s?)\)/g;
/** Ten words are the most that letters stand for; these are their characters. */
const furthest = 120;

/** Collect the abbreviations that texts print in brackets after the words that they stand for. */
export function spelledOutIn(texts: Iterable<string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const { index, 1: abbreviation = '' } of text.matchAll(inBrackets)) {
      const before = text.slice(Math.max(0, index - furthest), index).trim();
      const term = shortestThatSpells(before.split(' '), abbreviation);
      if (term !== undefined && !found.has(abbreviation)) found.set(abbreviation, term);
    }
  }
  return found;
}

/** The fewest of the last words whose first letters spell the abbreviation. */
function shortestThatSpells(words: readonly string[], abbreviation: string): string | undefined {
  const initial = abbreviation.charAt(0).toLowerCase();
  for (let count = 1; count <= words.length; count += 1) {
    if (words.at(-count)?.charAt(0).toLowerCase() !== initial) continue;
    const term = words.slice(-count).join(' ');
    if (spelledTerm(term, abbreviation) === term) return term;
  }
  return undefined;
}
