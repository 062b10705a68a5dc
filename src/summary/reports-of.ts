import type { ReportRecord } from '../schema/record.ts';
import { pillarSchema } from '../schema/pillar.ts';

/** List the reports of one force, newest first; those of one year in the order of the pillars. */
export function reportsOf(force: string, records: readonly ReportRecord[]): ReportRecord[] {
  return records
    .filter((record) => record.force === force)
    .sort((a, b) => b.year - a.year || pillarRank(a) - pillarRank(b));
}

/** List the reports whose measures can stand beside one another: same pillar, same year. */
export function peersOf(record: ReportRecord, records: readonly ReportRecord[]): ReportRecord[] {
  return records.filter(({ programmeId }) => programmeId === record.programmeId);
}

function pillarRank({ pillar }: ReportRecord): number {
  return pillarSchema.options.indexOf(pillar);
}
