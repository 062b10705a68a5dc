import type { Force } from '../schema/force.ts';
import type { ReportRecord } from '../schema/record.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { metricRows, type MetricRow } from './metric-rows.ts';
import { narrativeRows, type NarrativeRow } from './narrative-rows.ts';
import { overallBasisNote, overallPurpose, overallSentence } from './overall-sentence.ts';
import { questionGroups, type QuestionGroup } from './question-groups.ts';
import { peersOf, reportsOf } from './reports-of.ts';
import { scaleSentence } from './scale-sentence.ts';
import { summaryOpenings, type Quotation } from './summary-openings.ts';

/** All that the page of a force with a report shows. */
export interface ForceReportView {
  record: ReportRecord;
  /** Other reports on the same force, newest first. */
  olderReports: ReportRecord[];
  /** What the force was graded for: `at keeping people safe and reducing crime`. */
  purpose: string;
  basis: string | undefined;
  /** How the report's summary opens. */
  opening: Quotation | undefined;
  /** The grades that could be given. */
  scale: string | undefined;
  groups: QuestionGroup[];
  metrics: MetricRow[];
  narrative: NarrativeRow[];
  gaps: Gap[];
}

/** All that the page of a force shows, with or without a report. */
export interface ForceView {
  description: string;
  report: ForceReportView | undefined;
  /** Other forces that have a report, of the same programme where this one has one, in the order of the register. */
  others: Force[];
}

/** Work out the page of one force from the register and all records. */
export function forceView(
  force: Force,
  records: readonly ReportRecord[],
  register: readonly Force[],
): ForceView {
  const [record, ...olderReports] = reportsOf(force.slug, records);
  if (record === undefined) {
    return {
      description: `We have no inspection report on ${force.name} yet. What we have, and where its reports are published.`,
      report: undefined,
      others: othersOf(force, records, register),
    };
  }
  const report = reportView({ record, olderReports, records });
  const others = othersOf(force, peersOf(record, records), register);
  return { description: overallSentence(record, force.name), report, others };
}

interface ReportViewInput {
  record: ReportRecord;
  olderReports: ReportRecord[];
  records: readonly ReportRecord[];
}

function reportView({ record, olderReports, records }: ReportViewInput): ForceReportView {
  const groups = questionGroups(record);
  const metrics = metricRows(record, peersOf(record, records));
  return {
    record,
    olderReports,
    purpose: overallPurpose(record),
    basis: overallBasisNote(record),
    opening: summaryOpenings(record).overall,
    scale: scaleSentence(record),
    groups,
    metrics,
    narrative: narrativeRows(record),
    gaps: gapsOf({ record, rows: metrics, groups }),
  };
}

function othersOf(
  force: Force,
  records: readonly ReportRecord[],
  register: readonly Force[],
): Force[] {
  const withReport = new Set(records.map((record) => record.force));
  return register.filter(({ slug }) => slug !== force.slug && withReport.has(slug));
}
