import type { QuestionId } from '../schema/question.ts';
import type { ReportKey } from './report-name.ts';

/** The address of the page that says how a report was read. */
export function auditHref({ force, year, pillar }: ReportKey): string {
  return `/about/data/${force}-${String(year)}-${pillar}/`;
}

/** The fragments of its entries, one for each thing that can be read. */
export const auditIds = {
  overall: 'grade-overall',
  grade: (question: QuestionId): string => `grade-${question}`,
  metric: (metric: string): string => `metric-${metric}`,
  /** `line` is the first one of the sentences that state the figure. */
  prose: (figure: string, line: number): string => `prose-${figure}-${String(line)}`,
};

/** The address of how the grade of a question was read; without one, of how the overall grade was. */
export function gradeAuditHref(report: ReportKey, question?: QuestionId): string {
  const id = question === undefined ? auditIds.overall : auditIds.grade(question);
  return `${auditHref(report)}#${id}`;
}

/** The address of how the figures of a metric were read. */
export function metricAuditHref(report: ReportKey, metric: string): string {
  return `${auditHref(report)}#${auditIds.metric(metric)}`;
}
