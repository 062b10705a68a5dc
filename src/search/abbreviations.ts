/** An abbreviation as the texts explain it: `OCG` for `organised crime group`. */
export interface Abbreviation {
  short: string;
  long: string;
}

/** `(OCGs)`: capitals in brackets, after the words that they stand for. */
const BRACKETED = /\(([A-Z]{2,7})s?\)/gu;

/** Words that an abbreviation may pass over: the `of` of ‘Code of Practice’. */
const SMALL_WORDS = new Set(['and', 'for', 'in', 'of', 'on', 'the', 'to']);

/** Find the abbreviations that texts explain in brackets, each with the words that it was most often given for. */
export function findAbbreviations(texts: readonly string[]): Abbreviation[] {
  const explained = texts.flatMap((text) =>
    [...text.matchAll(BRACKETED)].flatMap(({ 1: short = '', index }) => {
      const long = wordsBefore(text.slice(0, index), short);
      return long === undefined ? [] : [{ short, long }];
    }),
  );
  return [...Map.groupBy(explained, ({ short }) => short)]
    .map(([short, uses]) => {
      const byLong = [...Map.groupBy(uses, ({ long }) => long)];
      const [first] = byLong.toSorted(([, a], [, b]) => b.length - a.length);
      return { short, long: first?.[0] ?? '' };
    })
    .toSorted((a, b) => (a.short < b.short ? -1 : 1));
}

/** Take the words whose first letters are those of an abbreviation, in small letters and for one. */
function wordsBefore(text: string, short: string): string | undefined {
  const words = [...text.matchAll(/[\p{L}’']+/gu)].slice(-2 * short.length);
  let left = short.length;
  for (const { 0: word, index } of words.toReversed()) {
    const isSmall = SMALL_WORDS.has(word);
    const begins = word.charAt(0).toUpperCase() === short.charAt(left - 1);
    // A small word can stand for a letter, as in MOSOVO, but none begins a term.
    if (begins && !(isSmall && left === 1)) {
      left -= 1;
      if (left === 0) return singular(text.slice(index).trim().toLowerCase());
    } else if (!isSmall) {
      return undefined;
    }
  }
  return undefined;
}

function singular(words: string): string {
  return words.replace(/(?<=[^s])s$/u, '');
}

/** Spell a query with each of its abbreviations in words, or with its words abbreviated. */
export function abbreviationSpellings(
  query: string,
  abbreviations: readonly Abbreviation[],
): string[] {
  return abbreviations.flatMap(({ short, long }) => [
    query.replace(wordPattern(short), long),
    query.replace(wordPattern(long), short),
  ]);
}

/** Match words as they stand or as several: `OCG` and `OCGs`. They hold letters and commas only. */
function wordPattern(words: string): RegExp {
  const parts = words.split(/[\s-]+/u);
  return new RegExp(`(?<![\\p{L}\\d])${parts.join('[\\s-]+')}s?(?![\\p{L}\\d])`, 'giu');
}
