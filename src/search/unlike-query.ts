import { foundPhrases } from './excerpt.ts';
import type { Hit } from './hit.ts';

const wordsIn = /[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu;

/**
 * Tell whether a word of the query stands in none of the hits, as it is or as it may be spelled. The index knows no
 * word that it has not met, and takes those that begin like it: `domestic` for `domestc`.
 */
export function isUnlikeQuery(queries: readonly string[], hits: readonly Hit[]): boolean {
  if (hits.length === 0 || queries.some((query) => query.includes('"'))) return false;
  const found = new Set(hits.flatMap(({ excerpt }) => foundPhrases(excerpt)).flatMap(wordsOf));
  return queries.every((query) => wordsOf(query).some((word) => !found.has(word)));
}

function wordsOf(words: string): string[] {
  return words.toLowerCase().replaceAll('’', "'").match(wordsIn) ?? [];
}
