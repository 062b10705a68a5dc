import { isAside } from './stored-passage.ts';

/** A result of the index, as far as its rank goes. */
export interface IndexResult {
  id: string;
  /** Where in the passage the words that were found stand, in rising order. */
  words: number[];
}

/** What one spelling of a query has found. */
export interface SpellingResults<Result extends IndexResult> {
  /** Passages that hold the phrase as it stands. */
  exact: readonly Result[];
  /** Passages that hold the words, or some of them, anywhere. */
  loose: readonly Result[];
  /** Passages that hold each of the words by itself, in the order of the words. */
  byWord: readonly (readonly Result[])[];
}

/** Results in the order to show them: those that say what was looked for, and apart those that may. */
export interface RankedResults<Result> {
  /** With the phrase, then with all the words close together. */
  close: Result[];
  related: Result[];
}

/** Words may stand between those that were looked for, but not a sentence. */
const MOST_BETWEEN = 4;

/** Rank what all spellings of a query have found; each passage comes once, at its best. */
export function rankResults<Result extends IndexResult>(
  spellings: readonly SpellingResults<Result>[],
): RankedResults<Result> {
  const exact = spellings.flatMap((spelling) => spelling.exact);
  const near = spellings.flatMap(({ loose, byWord }) => {
    const places = byWord.map((results) => new Map(results.map(({ id, words }) => [id, words])));
    return loose.filter(({ id }) => isNear(places.map((word) => word.get(id) ?? [])));
  });
  const loose = findingsFirst(spellings.flatMap((spelling) => spelling.loose));
  const close = new Map<string, Result>();
  const related = new Map<string, Result>();
  for (const result of [...findingsFirst(exact), ...findingsFirst(near)]) {
    if (!close.has(result.id)) close.set(result.id, result);
  }
  for (const result of loose) {
    if (!close.has(result.id) && !related.has(result.id)) related.set(result.id, result);
  }
  return { close: [...close.values()], related: [...related.values()] };
}

/** Put what only goes with the findings last: the annex says the same of every force, and in few words. */
function findingsFirst<Result extends IndexResult>(results: readonly Result[]): Result[] {
  return results.toSorted((a, b) => Number(isAside(a.id)) - Number(isAside(b.id)));
}

/** Tell whether each of the words stands at least once within a few words of the others. */
function isNear(places: readonly (readonly number[])[]): boolean {
  const longest = places.length + MOST_BETWEEN;
  return places
    .flat()
    .some((start) =>
      places.every((word) => word.some((place) => place >= start && place < start + longest)),
    );
}
