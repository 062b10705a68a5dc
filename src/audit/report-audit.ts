import { observe } from '../observations/observe.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { PrintedLines } from './cited-lines.ts';
import type { AuditEntry, Certainty } from './entry.ts';
import { gradeEntries } from './grade-entries.ts';
import { metricEntry, type AuditContext } from './metric-entry.ts';
import { proseEntries } from './prose-entries.ts';

/** How one report was read: every grade and figure, and every note on its text. */
export interface ReportAudit {
  grades: AuditEntry[];
  /** The figures of Force in numbers. */
  metrics: AuditEntry[];
  /** The figures that the report's sentences state. */
  prose: AuditEntry[];
  notes: Evidence['diagnostics'];
}

interface AuditInput {
  record: ReportRecord;
  evidence: Evidence;
  printed: PrintedLines;
  /** All reports, of which some settle figures of this one. */
  records: readonly ReportRecord[];
  /** Short name of a force. */
  nameOf: (force: string) => string;
}

/** Tell how everything that a record states was read. */
export function auditReport({
  record,
  evidence,
  printed,
  records,
  nameOf,
}: AuditInput): ReportAudit {
  const reports = new Map(records.map((report) => [report.id, report]));
  const context: AuditContext = { record, printed, nameOf, reports };
  const observations = observe([record]);
  return {
    grades: gradeEntries(evidence, context),
    metrics: observations.flatMap((observation) => {
      const definition = observation.measure.metric;
      if (observation.place !== 'force-in-numbers' || definition === undefined) return [];
      const found = evidence.metrics.find(({ metric }) => metric === definition.id);
      return [metricEntry({ observation, definition, evidence: found }, context)];
    }),
    prose: proseEntries(observations, context),
    notes: evidence.diagnostics,
  };
}

/** Count the values of some entries by how they stand. */
export function countValues(entries: readonly AuditEntry[]): Record<Certainty, number> {
  const counts = { read: 0, missing: 0, doubted: 0 };
  for (const { values } of entries) for (const { certainty } of values) counts[certainty] += 1;
  return counts;
}
