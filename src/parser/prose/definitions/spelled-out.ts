/** Ten words are the most that letters stand for; these are their characters. */
const furthest = 120;
/** Words that an abbreviation may pass over, as `ViSOR` does and `MATAC` does not. */
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
 * they don't: `multi-agency safeguarding hub` for `MASH`, `active risk management system` for `ARMS`. The letters of an
 * abbreviation are its capitals.
 */
export function spelledTerm(words: string, abbreviation: string): string | undefined {
  const letters = abbreviation.replace(/[^A-Z]/g, '').toLowerCase();
  let spelled = new Set([0]);
  for (const { 0: word, index } of words.matchAll(/[A-Za-z']+/g)) {
    const isSmall = smallWords.has(word.toLowerCase());
    const initial = word.slice(0, 1).toLowerCase();
    const next = [...spelled]
      .filter((count) => letters[count] === initial)
      .map((count) => count + 1);
    if (!isSmall && next.includes(letters.length))
      return words.slice(0, index) + (/^[\w'-]+/.exec(words.slice(index))?.[0] ?? '');
    spelled = new Set(isSmall ? [...spelled, ...next] : next);
    if (spelled.size === 0) return undefined;
  }
  return undefined;
}
