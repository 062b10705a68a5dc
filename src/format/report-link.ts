import type { Source } from '../schema/source.ts';
import type { ReportKey } from './report-name.ts';

/** The address of a force's page. */
export function forceHref(force: string): string {
  return `/forces/${force}/`;
}

/** The name of a report in its address: `2017-effectiveness`. */
export function reportSlug(report: Pick<ReportKey, 'pillar' | 'year'>): string {
  return `${report.year}-${report.pillar}`;
}

/** The address of a report's page. */
export function reportHref(report: ReportKey): string {
  return `${forceHref(report.force)}${reportSlug(report)}/`;
}

/** The fragment that marks a line of the text on its report's page. */
export function lineId(line: number): string {
  return `line-${line}`;
}

/** The address of the passage that states a fact. */
export function sourceHref(report: ReportKey, source: Source): string {
  return `${reportHref(report)}#${lineId(source.line)}`;
}
