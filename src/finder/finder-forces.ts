import { formatCounted } from '../format/count.ts';
import { formatMonth } from '../format/month.ts';
import { formatReportName } from '../format/report-name.ts';
import { inspectedSinceSentence } from '../inspectorate/inspected-since.ts';
import type { ReportRecord } from '../schema/record.ts';
import { gradeMeaning } from '../summary/grade-meanings.ts';
import type { ForceEntry } from '../summary/force-list.ts';
import type { FinderForce, FinderReport } from './finder-force.ts';

/** Word what the finder tells of each force: its names, and what its newest report found. */
export function finderForces(entries: readonly ForceEntry[]): FinderForce[] {
  return entries.map(({ force: { slug, name, shortName, nameNow }, report }) => ({
    ...{ slug, name, shortName },
    ...(nameNow && { nameNow }),
    ...(report && { report: finderReport(report) }),
  }));
}

function finderReport(report: ReportRecord): FinderReport {
  const { overall, published } = report;
  const isGraded = overall.basis !== 'not-in-text';
  const label = [
    formatReportName(report),
    ...(overall.basis === 'derived' ? ['from the report’s summary'] : []),
    ...(published === undefined ? [] : [`published in ${formatMonth(published)}`]),
  ].join(', ');
  const since = inspectedSinceSentence([report]);
  return {
    ...(isGraded && { grade: overall.grade }),
    label,
    meaning: isGraded
      ? gradeMeaning(overall.grade, report)
      : 'Its overall grade is missing from our copy of the report.',
    toImprove: toImprove(report),
    ...(since !== undefined && { since }),
  };
}

/** Count what the inspectors asked for; what a text does not list is said to be the text's. */
function toImprove({ areasForImprovement, causesOfConcern }: ReportRecord): string {
  const counts = [
    ...(causesOfConcern.length === 0
      ? []
      : [formatCounted(causesOfConcern.length, 'cause of concern', 'causes of concern')]),
    ...(areasForImprovement.length === 0
      ? []
      : [
          formatCounted(
            areasForImprovement.length,
            'area for improvement',
            'areas for improvement',
          ),
        ]),
  ];
  return counts.length === 0
    ? 'Our copy of the report lists no area for improvement and no cause of concern.'
    : `Inspectors listed ${counts.join(' and ')}.`;
}
