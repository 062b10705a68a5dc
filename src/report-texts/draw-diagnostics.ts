import { showControls, showControlsInLines } from '../format/show-controls.ts';
import { formatDiagnosticLines, formatDiagnostics } from './format-diagnostics.ts';
import type { ParsedReport } from '../parser/parse-reports.ts';
import { formatFileProblem } from './file-problem.ts';
import type { TextReading } from './read-texts.ts';

/** Draw all that is to be said of some texts: first of those that could not be read, then text by text. */
export function drawDiagnostics(
  files: readonly TextReading[],
  reports: readonly ParsedReport[],
): string {
  const bytes = new Map(
    files.flatMap((file) => ('bytes' in file ? [[file.path, file.bytes] as const] : [])),
  );
  const drawn = reports.map(({ path, diagnostics }) =>
    formatDiagnostics({ path: showControls(path), diagnostics }, bytes.get(path)),
  );
  return [...listProblems(files), ...drawn.map(showControlsInLines)].join('');
}

/** List the same, one a line: `file:line: severity rule: message`. */
export function listDiagnostics(
  files: readonly TextReading[],
  reports: readonly ParsedReport[],
): string {
  const lines = reports.flatMap(({ path, diagnostics }) =>
    formatDiagnosticLines(showControls(path), diagnostics),
  );
  return [...listProblems(files), ...lines.map((line) => `${showControls(line)}\n`)].join('');
}

function listProblems(files: readonly TextReading[]): string[] {
  return files.flatMap((file) =>
    'problem' in file ? [`${formatFileProblem(file.problem)}\n`] : [],
  );
}
