import { spellings, type Vocabulary } from '../search/spellings.ts';
import type { FilterName } from '../search/index-record.ts';
import {
  rankResults,
  type IndexResult,
  type RankedResults,
  type SpellingResults,
} from '../search/rank-results.ts';
import type { SearchState } from '../search/search-address.ts';
import type { FilterCounts, LookUp } from './load-pagefind.ts';

export type FilterValues = Record<FilterName, readonly string[]>;

export interface PassageSearch {
  /** Find passages by every spelling of the query, the phrase itself first. */
  find(state: SearchState): Promise<RankedResults<IndexResult>>;
  /** Count what each value of a filter would show: by the other filters' choices, without its own. */
  count(state: SearchState, values: FilterValues): Promise<FilterCounts>;
}

/** Search the index for a query as typed and as the texts may spell it. */
export function passageSearch(lookUp: LookUp, vocabulary: Vocabulary): PassageSearch {
  async function find(state: SearchState): Promise<RankedResults<IndexResult>> {
    if (state.query === '') return { close: (await lookUp(state)).results, related: [] };
    const found = spellings(state.query, vocabulary).map((query) => findSpelling(state, query));
    return rankResults(await Promise.all(found));
  }

  async function findSpelling(
    { filters }: SearchState,
    query: string,
  ): Promise<SpellingResults<IndexResult>> {
    const resultsOf = async (words: string): Promise<IndexResult[]> =>
      (await lookUp({ query: words, filters })).results;
    // With quotation marks it asks for what stands in them, and for nothing like it.
    if (query.includes('"')) return { exact: await resultsOf(query), loose: [], byWord: [] };
    // Without quotation marks the index takes a word that it lacks for any that begins like it.
    const words = query.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
    const [exact = [], loose = [], ...byWord] = await Promise.all(
      [`"${query}"`, query, ...words.map((word) => `"${word}"`)].map(resultsOf),
    );
    return { exact, loose, byWord };
  }

  /** Count the passages that any spelling finds; the phrase is among those of its words. */
  async function countAll(queries: string[], { filters }: SearchState): Promise<number> {
    const found = await Promise.all(queries.map((query) => lookUp({ query, filters })));
    return new Set(found.flatMap(({ results }) => results.map(({ id }) => id))).size;
  }

  async function countList(
    name: FilterName,
    { state, values }: { state: SearchState; values: readonly string[] },
  ): Promise<Record<string, number>> {
    const others = Object.entries(state.filters).filter(([other]) => other !== name);
    const filters: SearchState['filters'] = Object.fromEntries(others);
    // The index counts for one spelling; a passage that two of them find must count once.
    const queries = spellings(state.query, vocabulary);
    if (queries.length === 1) {
      return (await lookUp({ ...state, filters })).filters[name] ?? {};
    }
    const counted = values.map(async (value) => {
      const count = await countAll(queries, { ...state, filters: { ...filters, [name]: value } });
      return [value, count] as const;
    });
    return Object.fromEntries(await Promise.all(counted));
  }

  async function count(state: SearchState, values: FilterValues): Promise<FilterCounts> {
    const [force, question, kind] = await Promise.all([
      countList('force', { state, values: values.force }),
      countList('question', { state, values: values.question }),
      countList('kind', { state, values: values.kind }),
    ]);
    return { force, question, kind };
  }

  return { find, count };
}
