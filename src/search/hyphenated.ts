/** A word that texts print with hyphens: `out-of-court`. */
export interface HyphenatedWord {
  word: string;
  /** Whether they print its parts apart as well: `out of court`. */
  isApart: boolean;
}

/** `out-of-court`, but no part of an address or of a range. */
const HYPHENATED = /(?<![\p{L}\p{N}./-])\p{L}+(?:-\p{L}+)+(?![\p{L}\p{N}/-])/giu;

/** Words, and signs that part them. */
const TOKEN = /[\p{L}-]+|[^\p{L}\s-]/gu;

/** Find the words that texts print with hyphens, in small letters and alphabetical order. */
export function findHyphenated(texts: readonly string[]): HyphenatedWord[] {
  const small = texts.map((text) => text.toLowerCase());
  const words = [...new Set(small.flatMap((text) => text.match(HYPHENATED) ?? []))];
  const byFirst = Map.groupBy(
    words.map((word) => word.split('-')),
    ([first]) => first,
  );
  const apart = new Set<string>();
  for (const text of small) {
    const tokens = text.match(TOKEN) ?? [];
    for (const [at, token] of tokens.entries()) {
      for (const parts of byFirst.get(token) ?? []) {
        if (parts.every((part, next) => part === tokens[at + next])) apart.add(parts.join('-'));
      }
    }
  }
  return words.toSorted().map((word) => ({ word, isApart: apart.has(word) }));
}

/**
 * Spell a query with hyphens where texts print them, and without where they print none.
 *
 * The index finds `anti-social` by its parts and as one word, but its parts by nothing with a hyphen. Only a phrase in
 * quotation marks needs the hyphens that it lacks: of other queries the index finds the parts side by side.
 */
export function hyphenSpellings(query: string, known: readonly HyphenatedWord[]): string[] {
  const onlyJoined = new Set(known.filter(({ isApart }) => !isApart).map(({ word }) => word));
  const parted = query.replace(HYPHENATED, (word) =>
    onlyJoined.has(word.toLowerCase()) ? word : word.replaceAll('-', ' '),
  );
  const joined = known.reduce(
    (phrase, { word }) => phrase.replace(apartPattern(word), (parts) => parts.replaceAll(' ', '-')),
    query,
  );
  return query.includes('"') ? [parted, joined] : [parted];
}

/** Match the parts of a word with spaces between them. It holds letters and hyphens only. */
function apartPattern(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d-])${word.replaceAll('-', ' ')}(?![\\p{L}\\d-])`, 'giu');
}
