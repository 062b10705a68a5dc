import type { ReportRecord } from '../schema/record.ts';

/** Give the records of a collection in the order of their ids, which never depends on the machine. */
export function recordsInOrder(entries: readonly { data: ReportRecord }[]): ReportRecord[] {
  return entries.map(({ data }) => data).sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}
