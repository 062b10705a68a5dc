import { dataVersion } from '../addresses/data-version.ts';
import { siteAddress } from '../addresses/site-address.ts';
import type { FilterName, IndexedName } from '../search/index-record.ts';
import type { IndexResult } from '../search/rank-results.ts';
import type { SearchState } from '../search/search-address.ts';

/** Counts of passages by filter and value. */
export type FilterCounts = Partial<Record<FilterName, Record<string, number>>>;

interface Found {
  results: IndexResult[];
  /** What the filters hold among these results. */
  filters: FilterCounts;
}

/** Look one spelling up in the index. */
export type LookUp = (state: SearchState) => Promise<Found>;

/** The part of Pagefind that this site uses. */
interface Pagefind {
  options(options: { ranking: { metaWeights: Record<IndexedName, number> } }): Promise<void>;
  /** Load the filters; before that, results carry no counts. */
  filters(): Promise<FilterCounts>;
  search(words: string | null, options: { filters: SearchState['filters'] }): Promise<Found>;
}

/** Made by the build from the passages; it is no module of ours. */
const ADDRESS = siteAddress(`/pagefind/${dataVersion}/pagefind.js`);

/** A passage may be found by its report or heading as well, but its own words count for more. */
const META_WEIGHTS = { group: 0.5, section: 0.5, kind: 0.2 };

/** Give a search that loads its reader of the index once, when it is first asked. */
export function searchIndex(): LookUp {
  let loading: Promise<Pagefind> | undefined;
  return async ({ query, filters }) => {
    loading ??= loadPagefind();
    try {
      const pagefind = await loading;
      return await pagefind.search(query === '' ? null : query, { filters });
    } catch (error) {
      // A lost connection may come back, so the next attempt asks again.
      loading = undefined;
      throw error;
    }
  };
}

async function loadPagefind(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ ADDRESS)) as Pagefind;
  await pagefind.options({ ranking: { metaWeights: META_WEIGHTS } });
  await pagefind.filters();
  return pagefind;
}
