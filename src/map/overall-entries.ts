import { formatReportName } from '../format/report-name.ts';
import type { ForceEntry } from '../summary/force-list.ts';
import { mapEntries, type MapEntry, type MapState } from './map-entry.ts';

/** Give every force the overall grade of its newest report. */
export function overallEntries(entries: readonly ForceEntry[]): MapEntry[] {
  const stateOf = new Map(
    entries.map(({ force, report }) => [force.slug, overallState(report)] as const),
  );
  return mapEntries(
    entries.map(({ force }) => force),
    (slug) => stateOf.get(slug) ?? 'no-report',
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

function overallState(report: ForceEntry['report']): MapState {
  if (report === undefined) return 'no-report';
  return report.overall.basis === 'not-in-text' ? 'no-grade' : report.overall.grade;
}
