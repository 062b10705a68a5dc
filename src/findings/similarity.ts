import { diffArrays } from 'diff';

/** How much of two lists of words stands in both, in the same order. */
export interface Similarity {
  /** Words of their longest common subsequence. */
  common: number;
  /** Twice the common words over the words of both: 0 to 1, the same from either side. */
  share: number;
}

/** Words in their order, counted once for all comparisons. */
export interface WordList {
  words: readonly string[];
  counts: ReadonlyMap<string, number>;
}

const nothing: Similarity = { common: 0, share: 0 };

/** Count the words of a list. */
export function wordList(words: readonly string[]): WordList {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { words, counts };
}

/**
 * Compare two lists of words by their longest common subsequence.
 *
 * Where not even the words in any order reach `atLeast`, the answer is nothing in common: most pairs are
 * told apart so, at a hundredth of the cost.
 */
export function similarityOf(a: WordList, b: WordList, atLeast: number): Similarity {
  const words = a.words.length + b.words.length;
  if (words === 0 || (2 * sharedInAnyOrder(a, b)) / words < atLeast) return nothing;
  const common = diffArrays([...a.words], [...b.words])
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { count }) => sum + count, 0);
  return { common, share: (2 * common) / words };
}

function sharedInAnyOrder({ counts }: WordList, other: WordList): number {
  let shared = 0;
  for (const [word, count] of counts) shared += Math.min(count, other.counts.get(word) ?? 0);
  return shared;
}
