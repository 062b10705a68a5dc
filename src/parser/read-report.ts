import { programmes as knownProgrammes, type Programme } from '../programme/programmes.ts';
import type { Force } from '../schema/force.ts';
import { decodeReport } from './decode.ts';
import { createReporter, type Diagnostic, type Reporter } from './diagnostics.ts';
import { draftRecord, type Draft } from './draft-record.ts';
import { identifyReport, type Known } from './identity/identify-report.ts';
import { readLines } from './lines.ts';
import { markPlainNotes } from './normalise/plain-notes.ts';
import { excessOfBytes, excessOfLines } from './text-limits.ts';
import { reportUnknownCharacters } from './unknown-characters.ts';

/** The bytes of one report file and the path that its diagnostics name. */
export interface ReportFile {
  path: string;
  bytes: Uint8Array;
}

/** What could be read of one file. */
export interface ReportReading {
  path: string;
  /** Absent where the file is no report that can be read; the diagnostics say why. */
  draft?: Draft;
  diagnostics: Diagnostic[];
}

/** Read one report file by itself. Pure: the same bytes, register and programmes give the same reading. */
export function readReport(
  { path, bytes }: ReportFile,
  register: readonly Force[],
  programmes: readonly Programme[] = knownProgrammes,
): ReportReading {
  const reporter = createReporter(path);
  const draft = draftOf(bytes, { register, programmes }, reporter);
  return { path, ...(draft && { draft }), diagnostics: reporter.diagnostics() };
}

function draftOf(bytes: Uint8Array, known: Known, reporter: Reporter): Draft | undefined {
  const tooManyBytes = excessOfBytes(bytes);
  if (tooManyBytes) {
    reporter.report('text-too-long', tooManyBytes.line, tooManyBytes.facts);
    return undefined;
  }
  const decoded = decodeReport(bytes);
  if ('problem' in decoded) {
    reporter.report(decoded.problem, 1, { found: decoded.found });
    return undefined;
  }
  const tooLong = excessOfLines(decoded.text);
  if (tooLong) {
    reporter.report('text-too-long', tooLong.line, tooLong.facts);
    return undefined;
  }
  const lines = markPlainNotes(readLines(decoded.text));
  reportUnknownCharacters(lines, reporter);
  const identity = identifyReport(lines, known, reporter);
  return identity && draftRecord(lines, identity, { register: known.register, reporter });
}
