import { spelledTerm } from './spelled-term.ts';

/** Example: `domestic violence protection notices (DVPNs)`. */
const inBrackets = /((?:[A-Za-z][A-Za-z'’-]{0,40}[ -]){1,10})\(([A-Z]{2,9}s?)\)/g;

/** A text without this has none, which is seen much sooner. */
const anyInBrackets = /\([A-Z]{2,9}s?\)/;

/** Collect the abbreviations that texts print in brackets after the words that they stand for. */
export function spelledOutIn(texts: Iterable<string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    if (!anyInBrackets.test(text)) continue;
    for (const [, before = '', abbreviation = ''] of text.matchAll(inBrackets)) {
      const term = shortestThatSpells(before.trim().split(' '), abbreviation);
      if (term !== undefined && !found.has(abbreviation)) found.set(abbreviation, term);
    }
  }
  return found;
}

/** The fewest of the last words whose first letters spell the abbreviation. */
function shortestThatSpells(words: readonly string[], abbreviation: string): string | undefined {
  for (let count = 1; count <= words.length; count += 1) {
    const term = words.slice(-count).join(' ');
    if (spelledTerm(term, abbreviation) === term) return term;
  }
  return undefined;
}
