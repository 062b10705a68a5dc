/** Ten words are the most that letters stand for; these are their characters. */
const furthest = 120;
/** Words that an abbreviation may pass over. */
const smallWords = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'the', 'to', 'with']);

/** Find what letters stand for, in the first text that prints them in brackets after it: `protection notices (DVPNs)`. */
export function spelledOutIn(texts: readonly string[], abbreviation: string): string | undefined {
  for (const text of texts)
    for (const before of text.split(`(${abbreviation})`).slice(0, -1)) {
      const words = before.slice(-furthest).trim().split(' ');
      const term = shortestThatSpells(words, abbreviation);
      if (term !== undefined) return term;
    }
  return undefined;
}

/** The fewest of the last words whose first letters spell the abbreviation. */
function shortestThatSpells(words: readonly string[], abbreviation: string): string | undefined {
  return words
    .map((_, at) => words.slice(at).join(' '))
    .findLast((term) => spelledTerm(term, abbreviation) === term);
}

/**
 * Take from the start of `words` the term whose first letters spell the abbreviation, or nothing where
 * they don't: `multi-agency safeguarding hub` for `MASH`, `active risk management system` for `ARMS`.
 */
export function spelledTerm(words: string, abbreviation: string): string | undefined {
  const letters = abbreviation.replace(/s$/, '').toLowerCase();
  let spelled = 0;
  for (const word of words.matchAll(/[A-Za-z']+/g)) {
    const initial = word[0].slice(0, 1).toLowerCase();
    if (smallWords.has(word[0].toLowerCase())) continue;
    if (initial !== letters[spelled]) return undefined;
    spelled += 1;
    if (spelled === letters.length) return words.slice(0, word.index + word[0].length);
  }
  return undefined;
}
