import { formatReportName } from '../format/report-name.ts';
import { forceBySlug } from '../register/forces.ts';
import type { ReportRecord } from '../schema/record.ts';

/** A report and how to call it where many stand together. */
export interface NamedReport {
  report: ReportRecord;
  /** The force's short name, with the name of the report only where the force has several. */
  name: string;
}

/** Name reports for a list of them, in the order of their names. */
export function nameReports(reports: readonly ReportRecord[]): NamedReport[] {
  const byForce = Map.groupBy(reports, ({ force }) => force);
  return reports
    .map((report) => {
      const force = forceBySlug(report.force)?.shortName ?? report.force;
      const isOnly = byForce.get(report.force)?.length === 1;
      return { report, name: isOnly ? force : `${force}, ${formatReportName(report)}` };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
