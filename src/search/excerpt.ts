/** Words of an excerpt, found or not. */
export interface ExcerptRun {
  words: string;
  isFound: boolean;
}

/** The part of a passage that a hit shows. */
export interface Excerpt {
  runs: ExcerptRun[];
  /** Whether the passage goes on before and after it. */
  isCutBefore: boolean;
  isCutAfter: boolean;
}

/** Words of a passage to show around what was found. */
const MOST_WORDS = 36;

/** What a found word may carry at its ends and what is not marked in the text: `(health),`. */
const ends = /^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;

const endsInLetter = /[\p{L}\p{N}]$/u;

/**
 * Cut a passage to where most of what was found stands close together.
 *
 * The index counts words as they stand between spaces, from 0; `found` has those numbers in rising order.
 */
export function cutExcerpt(text: string, found: readonly number[]): Excerpt {
  const words = text.split(/\s+/u);
  const start = excerptStart(words.length, found);
  const end = start + MOST_WORDS;
  const here = new Set(found.map((place) => place - start));
  return {
    runs: runsOf(words.slice(start, end), here),
    isCutBefore: start > 0,
    isCutAfter: end < words.length,
  };
}

/** List what was found, each once, without the punctuation around it. */
export function foundPhrases(runs: readonly ExcerptRun[]): string[] {
  const phrases = runs
    .filter(({ isFound }) => isFound)
    .map(({ words }) => words.replaceAll(ends, '').toLowerCase());
  return [...new Set(phrases)];
}

/** Give the first word to show: what was found stands in the middle, where the passage reaches as far. */
function excerptStart(length: number, found: readonly number[]): number {
  const groups = found.map((first) =>
    found.filter((place) => place >= first && place < first + MOST_WORDS),
  );
  const [best = []] = groups.toSorted((a, b) => b.length - a.length);
  const [first = 0, last = first] = [best[0], best.at(-1)];
  const before = Math.floor((MOST_WORDS - (last - first + 1)) / 2);
  return Math.max(0, Math.min(first - before, length - MOST_WORDS));
}

/** Join words into runs; found words with nothing but a space between them are one phrase. */
function runsOf(words: readonly string[], found: ReadonlySet<number>): ExcerptRun[] {
  const runs: ExcerptRun[] = [];
  const add = (piece: string, isFound: boolean): void => {
    const last = runs.at(-1);
    if (last?.isFound === isFound) last.words += piece;
    else runs.push({ words: piece, isFound });
  };
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    if (before !== undefined) {
      add(' ', found.has(at - 1) && found.has(at) && endsInLetter.test(before));
    }
    add(word, found.has(at));
  }
  return runs;
}
