import { unknownNames } from '../addresses/unknown-names.ts';
import type { FilterName } from './index-record.ts';

/** What is searched for and among what. */
export interface SearchState {
  query: string;
  filters: Partial<Record<FilterName, string>>;
}

const filterNames: readonly FilterName[] = ['force', 'question', 'kind'];

/** Names that an address may give. */
const names: readonly string[] = [...filterNames, 'q'];

/**
 * Read what an address searches for: `#q=mental+health&force=Kent`.
 *
 * The fragment is never sent to a server, so the page writes there. `?q=` is read as well, for
 * links that are written by hand.
 */
export function readSearchAddress(address: Pick<URL, 'search' | 'hash'>): SearchState {
  const values = valuesOf(address);
  const chosen = filterNames.flatMap((name) => {
    const value = values.get(name) ?? '';
    return value === '' ? [] : [[name, value] as const];
  });
  return { query: values.get('q')?.trim() ?? '', filters: Object.fromEntries(chosen) };
}

/** Say what an address names more than once, of which the first is read, and what of its query is not known. */
export function addressProblems(address: Pick<URL, 'search' | 'hash'>): string[] {
  const values = valuesOf(address);
  const repeated = names.filter((name) => values.getAll(name).length > 1);
  return [
    ...repeated.map((name) => `The address gives “${name}” more than once; the first counts.`),
    ...unknownNames(address.search, names),
  ];
}

function valuesOf({ search, hash }: Pick<URL, 'search' | 'hash'>): URLSearchParams {
  const fragment = new URLSearchParams(hash.slice(1));
  const isInFragment = names.some((name) => fragment.has(name));
  return isInFragment ? fragment : new URLSearchParams(search);
}

/** Write the fragment of an address; nothing where nothing is searched. */
export function writeSearchAddress({ query, filters }: SearchState): string {
  const values = new URLSearchParams(query === '' ? [] : [['q', query]]);
  for (const name of filterNames) {
    const value = filters[name];
    if (value !== undefined) values.set(name, value);
  }
  return values.size === 0 ? '' : `#${values.toString()}`;
}

/** Tell whether there is anything to search for: words, or a filter that lists all it holds. */
export function isSearching({ query, filters }: SearchState): boolean {
  return query !== '' || Object.keys(filters).length > 0;
}
