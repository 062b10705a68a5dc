import type { Force } from '../schema/force.ts';
import type { ReportRecord } from '../schema/record.ts';
import { reportsOf } from './reports-of.ts';

/** A force with its newest report, where there is one. */
export interface ForceEntry {
  force: Force;
  report: ReportRecord | undefined;
}

/** Pair every force of the register with its newest report. */
export function forceList(
  register: readonly Force[],
  records: readonly ReportRecord[],
): ForceEntry[] {
  return register.map((force) => ({ force, report: reportsOf(force.slug, records)[0] }));
}

/** Keep the forces that have a report. */
export function withReport(entries: readonly ForceEntry[]): Required<ForceEntry>[] {
  return entries.filter((entry) => entry.report !== undefined);
}

/** Group forces by English region, with Wales last. */
export function byRegion(entries: readonly ForceEntry[]): [region: string, ForceEntry[]][] {
  const regions = [...Map.groupBy(entries, ({ force }) => force.region)];
  return regions.sort(([a], [b]) => Number(a === 'Wales') - Number(b === 'Wales') || compare(a, b));
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en-GB');
}
