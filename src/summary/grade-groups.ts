import { formatReportName } from '../format/report-name.ts';
import type { Force } from '../schema/force.ts';
import { gradeSchema, type Grade } from '../schema/grade.ts';
import type { ForceEntry } from './force-list.ts';

/** Forces with one overall grade, by the reports of one programme. */
interface GradeGroup {
  /** Absent where the reports' texts do not give it. */
  grade: Grade | undefined;
  forces: { force: Force; isFromSummary: boolean }[];
}

/** The overall grades that reports of one kind gave, best first. */
export interface ReportGrades {
  /** `Effectiveness 2017` */
  report: string;
  groups: GradeGroup[];
}

/** Group forces by their overall grades; those of different programmes do not mix. */
export function gradeGroups(entries: readonly Required<ForceEntry>[]): ReportGrades[] {
  const byReport = Map.groupBy(entries, ({ report }) => (report ? formatReportName(report) : ''));
  return [...byReport].map(([report, members]) => ({
    report,
    groups: [...gradeSchema.options, undefined].flatMap((grade) => {
      const forces = members.flatMap(({ force, report: record }) =>
        record && gradeOf(record) === grade
          ? [{ force, isFromSummary: record.overall.basis === 'derived' }]
          : [],
      );
      return forces.length === 0 ? [] : [{ grade, forces }];
    }),
  }));
}

function gradeOf({ overall }: NonNullable<ForceEntry['report']>): Grade | undefined {
  return overall.basis === 'not-in-text' ? undefined : overall.grade;
}
