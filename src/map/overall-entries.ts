import { formatReportName } from '../format/report-name.ts';
import type { ForceEntry } from '../summary/force-list.ts';
import { mapEntries, type MapEntry } from './map-entry.ts';

/** Give every force the overall grade of its newest report. */
export function overallEntries(entries: readonly ForceEntry[]): MapEntry[] {
  const reports = new Map(entries.map(({ force, report }) => [force.slug, report]));
  return mapEntries(
    entries.map(({ force }) => force),
    (slug) => overallState(reports.get(slug)),
  );
}

/** Say what a map of overall grades shows: of one report, or of each force's newest. */
export function overallLabel(entries: readonly ForceEntry[]): string {
  const names = new Set(entries.flatMap(({ report }) => (report ? formatReportName(report) : [])));
  const [only] = names;
  return names.size === 1 && only !== undefined
    ? `Overall grades, ${only}`
    : 'Overall grades of the newest report here on each force';
}

function overallState(report: ForceEntry['report']): Pick<MapEntry, 'state' | 'note'> | undefined {
  if (report === undefined) return undefined;
  const { overall } = report;
  if (overall.basis === 'not-in-text') return { state: 'no-grade' };
  return {
    state: overall.grade,
    ...(overall.basis === 'derived' && { note: 'from the summary' }),
  };
}
