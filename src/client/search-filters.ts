import type { FilterName } from '../search/index-record.ts';
import type { SearchState } from '../search/search-address.ts';
import type { FilterCounts, Found } from './load-pagefind.ts';
import { requiredElement } from './required-element.ts';

const names: readonly FilterName[] = ['force', 'question', 'kind'];

/** The lists to choose from beside a search. */
export interface SearchFilters {
  read(): SearchState['filters'];
  write(filters: SearchState['filters']): void;
  count(counts: FilterCounts): void;
}

/** Govern the lists of a form; each option says how many passages choosing it would show. */
export function searchFilters(root: HTMLElement): SearchFilters {
  const lists = names.map((name) => ({
    name,
    list: requiredElement(root, `select[name=${name}]`, HTMLSelectElement),
  }));
  return {
    read: () =>
      Object.fromEntries(
        lists.filter(({ list }) => list.value !== '').map(({ name, list }) => [name, list.value]),
      ),
    write(filters) {
      for (const { name, list } of lists) list.value = filters[name] ?? '';
      // A value that no option has leaves a list empty: an address may name what is not there.
      for (const { list } of lists) if (list.selectedIndex === -1) list.value = '';
    },
    count(counts) {
      for (const { name, list } of lists) {
        for (const option of list.options) {
          const count = counts[name]?.[option.value] ?? 0;
          if (option.value !== '') option.text = `${option.value} (${count})`;
        }
      }
    },
  };
}

/** Count what each list would show: by the other lists' choices, without its own. */
export async function countFilters(
  state: SearchState,
  search: (state: SearchState) => Promise<Found>,
): Promise<FilterCounts> {
  const counted = names.map(async (name) => {
    const filters = Object.fromEntries(
      Object.entries(state.filters).filter(([other]) => other !== name),
    );
    const { filters: counts } = await search({ ...state, filters });
    return [name, counts[name] ?? {}] as const;
  });
  return Object.fromEntries(await Promise.all(counted));
}
