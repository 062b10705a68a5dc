import { basename } from 'node:path/posix';
import { z } from 'zod';
import { programmes as knownProgrammes, type Programme } from '../programme/programmes.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { Force } from '../schema/force.ts';
import type { ReadingByEye } from '../schema/reading-by-eye.ts';
import { recordSchema, type ReportRecord } from '../schema/record.ts';
import { sourceSchema } from '../schema/source.ts';
import { createReporter, hasError, type Diagnostic } from './diagnostics.ts';
import {
  agreeOnNationalFigures,
  knownTo,
  type NationalFigures,
} from './panels/national-figures.ts';
import { fillInReadings } from './panels/read-by-eye.ts';
import { settleMetrics } from './panels/settle-metrics.ts';
import { hearWitnesses } from './prose/figures/witnesses.ts';
import { readReport, type Draft, type ReportFile, type ReportReading } from './read-report.ts';

/** What people read in PDFs, by the id of the report. */
export type ReadingsByReport = ReadonlyMap<string, readonly ReadingByEye[]>;

/** One report file, read, settled with the others, and validated. */
export interface ParsedReport {
  path: string;
  /** Absent where the file is no report that can be read. */
  record?: ReportRecord;
  /** How it was read, beside its record. */
  evidence?: Evidence;
  diagnostics: Diagnostic[];
}

/**
 * Parse report files into records; reports of one year corroborate one another.
 *
 * `alongside` are reports that corroborate but are not asked about; a file given stands in for the one of the same id.
 */
export function parseReports({
  files,
  alongside = [],
  register,
  programmes = knownProgrammes,
}: {
  files: readonly ReportFile[];
  alongside?: readonly ReportFile[];
  register: readonly Force[];
  programmes?: readonly Programme[];
}): ParsedReport[] {
  const readings = files.map((file) => readReport(file, register, programmes));
  const ids = new Set(readings.map((reading) => reading.draft?.record.id));
  const others = alongside
    .map((file) => readReport(file, register, programmes))
    .filter((reading) => reading.draft && !ids.has(reading.draft.record.id));
  return settleReports(readings, { alongside: others });
}

/** Settle readings with one another, and validate each into a record. */
export function settleReports(
  readings: readonly ReportReading[],
  {
    alongside = [],
    byEye = new Map(),
  }: { alongside?: readonly ReportReading[]; byEye?: ReadingsByReport } = {},
): ParsedReport[] {
  const drafts = [...readings, ...alongside].flatMap((reading) =>
    reading.draft ? [reading.draft] : [],
  );
  const agreements = agreementsOf(drafts);
  const paths = new Map<string, string>();
  return readings.map((reading) => {
    const other = reading.draft && paths.get(reading.draft.record.id);
    if (reading.draft && other === undefined) paths.set(reading.draft.record.id, reading.path);
    const readings = byEye.get(reading.draft?.record.id ?? '') ?? [];
    return settleReport(reading, { agreements, other, readings });
  });
}

/** Agree on national figures, for each programme by itself. */
function agreementsOf(drafts: readonly Draft[]): Map<string, NationalFigures> {
  const byProgramme = Map.groupBy(drafts, ({ record }) => record.programmeId);
  return new Map(
    [...byProgramme].map(([id, same]) => [
      id,
      agreeOnNationalFigures(same.map(({ record, panels }) => ({ report: record.id, panels }))),
    ]),
  );
}

function settleReport(
  { path, draft, diagnostics }: ReportReading,
  {
    agreements,
    other,
    readings,
  }: {
    /** What a person read in its PDF. */
    readings: readonly ReadingByEye[];
    agreements: ReadonlyMap<string, NationalFigures>;
    /** The file of another report of the same id. */
    other: string | undefined;
  },
): ParsedReport {
  const agreement = draft && agreements.get(draft.record.programmeId);
  if (!draft || !agreement) return { path, diagnostics };
  const reporter = createReporter();
  const { id } = draft.record;
  if (other !== undefined) reporter.report('duplicate-report', 1, { id, other: basename(other) });
  const settled = settleMetrics(draft.panels, agreement, reporter);
  const metrics = hearWitnesses(
    {
      metrics: fillInReadings(
        settled.metrics,
        {
          report: id,
          readings,
          definitions: draft.programme.metrics,
          pages: draft.pages,
          national: knownTo(draft.panels, agreement),
        },
        reporter,
      ),
      figures: [...draft.record.narrativeFigures, ...draft.disputed],
      definitions: draft.programme.narrativeFigures,
    },
    reporter,
  );
  const record = recordSchema.safeParse({ ...draft.record, metrics });
  for (const issue of record.error?.issues ?? []) {
    reporter.report('record-invalid', lineAt({ ...draft.record, metrics }, issue.path), {
      path: issue.path.join('.'),
      problem: issue.message,
    });
  }
  const all = [...diagnostics, ...reporter.diagnostics()].sort((a, b) => a.line - b.line);
  if (!record.success) return { path, diagnostics: all };
  const evidence = {
    report: id,
    judgments: draft.judgmentsEvidence,
    metrics: settled.evidence,
    diagnostics: all,
  };
  return { path, record: record.data, evidence, diagnostics: all };
}

/** Find the source line of the value at a path of the record, or of the nearest value around it that has one. */
function lineAt(record: unknown, path: readonly PropertyKey[]): number {
  let value = record;
  let line = 1;
  for (const key of path) {
    value = Reflect.get(Object(value) as object, key);
    line = sourced.safeParse(value).data?.source.line ?? line;
  }
  return line;
}

const sourced = z.object({ source: sourceSchema });

/** Tell whether any of the reports has an error. */
export function anyError(reports: readonly ParsedReport[]): boolean {
  return reports.some((report) => hasError(report.diagnostics));
}
