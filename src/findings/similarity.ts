import { diffArrays } from 'diff';

/** How much of two lists of words stands in both, in the same order. */
export interface Similarity {
  /** Words of their longest common subsequence. */
  common: number;
  /** Twice the common words over the words of both: 0 to 1, the same from either side. */
  share: number;
}

const nothing: Similarity = { common: 0, share: 0 };

/**
 * Compare two lists of words by their longest common subsequence.
 *
 * Where not even the words in any order reach `atLeast`, the answer is nothing in common: most pairs are
 * told apart so, at a hundredth of the cost.
 */
export function similarityOf(
  a: readonly string[],
  b: readonly string[],
  atLeast: number,
): Similarity {
  const words = a.length + b.length;
  if (words === 0 || (2 * sharedInAnyOrder(a, b)) / words < atLeast) return nothing;
  const common = diffArrays([...a], [...b])
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { count }) => sum + count, 0);
  return { common, share: (2 * common) / words };
}

function sharedInAnyOrder(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const key of b) left.set(key, (left.get(key) ?? 0) + 1);
  let shared = 0;
  for (const key of a) {
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    left.set(key, count - 1);
    shared += 1;
  }
  return shared;
}
