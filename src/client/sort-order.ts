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

/** Write how a table is sorted into a query, and leave the order of other tables there. */
export function writeSort(query: string, table: string, order: SortOrder): string {
  const others = entriesOf(query).filter((text) => !text.startsWith(`${table}.`));
  const all = [...others, `${table}.${order.column}.${order.direction}`];
  return withParameter(query, 'sort', all.join(','));
}

function entriesOf(query: string): string[] {
  return (new URLSearchParams(query).get('sort') ?? '').split(',').filter((text) => text !== '');
}
