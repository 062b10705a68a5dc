import { unknownNames } from '../addresses/unknown-names.ts';
import { withParameter } from './address-query.ts';

/** How one table is sorted. */
export interface SortOrder {
  /** The column's name in the address: `force` or `figure`. */
  column: string;
  direction: 'ascending' | 'descending';
}

/** How a table is sorted in the address: `crimes.force.ascending`; several are joined by commas. */
const entry = /^(?<table>[a-z-]+)\.(?<column>[a-z]+)\.(?<direction>ascending|descending)$/u;

/** Read how an address sorts a table; `undefined` where it says nothing that can be read. */
export function readSort(query: string, table: string): SortOrder | undefined {
  const order = entriesOf(query)
    .map((text) => entry.exec(text)?.groups)
    .find((groups) => groups?.table === table);
  if (order?.column === undefined) return undefined;
  const direction = order.direction === 'ascending' ? 'ascending' : 'descending';
  return { column: order.column, direction };
}

/** Say what of an address a page with tables cannot do; `columns` names those of each table. */
export function addressProblems(
  query: string,
  columns: ReadonlyMap<string, readonly string[]>,
): string[] {
  const [, another] = new URLSearchParams(query).getAll('sort');
  const twice = another === undefined ? [] : ['The address gives “sort” twice; the first counts.'];
  const seen = new Set<string>();
  const problems = entriesOf(query).flatMap((text) => {
    const { table = '', column = '' } = entry.exec(text)?.groups ?? {};
    if (columns.get(table)?.includes(column) !== true) {
      return [`Nothing on this page can be sorted by “${text}”, so that is left out.`];
    }
    if (seen.has(table)) return [`The address sorts one table twice; “${text}” is left out.`];
    seen.add(table);
    return [];
  });
  return [...twice, ...problems, ...unknownNames(query, ['sort'])];
}

/** Write how a table is sorted into a query, and leave the order of other tables there. */
export function writeSort(query: string, table: string, order: SortOrder): string {
  const others = entriesOf(query).filter((text) => !text.startsWith(`${table}.`));
  const all = [...others, `${table}.${order.column}.${order.direction}`];
  return withParameter(query, 'sort', all.join(','));
}

function entriesOf(query: string): string[] {
  return (new URLSearchParams(query).get('sort') ?? '').split(',').filter((text) => text !== '');
}
