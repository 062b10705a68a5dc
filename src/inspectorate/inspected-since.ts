import { formatList } from '../format/list.ts';
import { programmeOf, programmes, type Programme } from '../programme/programmes.ts';
import type { ReportRecord } from '../schema/record.ts';

type Dated = Pick<ReportRecord, 'programmeId' | 'year'>;

/** Tell whether a later programme has inspected every force again. */
export function isInspectedSince(report: Dated, known: readonly Programme[] = programmes): boolean {
  return programmeOf(report, known).followedBy !== undefined;
}

/** Say which of several reports newer inspections have followed: all, those of some years, or nothing where none has been. */
export function inspectedSinceSentence(
  reports: readonly Dated[],
  known: readonly Programme[] = programmes,
): string | undefined {
  const followed = reports.filter((report) => isInspectedSince(report, known));
  if (followed.length === 0) return undefined;
  if (followed.length === reports.length) return 'Every force has been inspected again since.';
  const years = [...new Set(followed.map(({ year }) => String(year)))].toSorted();
  return `Since the reports of ${formatList(years)}, every force has been inspected again.`;
}
