import { showControls, showControlsInLines } from '../format/show-controls.ts';
import { formatDiagnosticLines, formatDiagnostics } from './format-diagnostics.ts';
import type { Diagnostic } from '../parser/diagnostics.ts';
import type { ParsedReport } from '../parser/parse-reports.ts';
import { formatFileProblem } from './file-problem.ts';
import type { TextReading } from './read-texts.ts';

/**
 * Draw all that is to be said of some texts: text by text, and below that, where it is seen, what stops a build: files that
 * could not be read, and errors.
 */
export function drawDiagnostics(
  files: readonly TextReading[],
  reports: readonly ParsedReport[],
): string {
  const bytes = new Map(
    files.flatMap((file) => ('bytes' in file ? [[file.path, file.bytes] as const] : [])),
  );
  const drawn = (isWanted: (one: Diagnostic) => boolean) =>
    reports.map(({ path, diagnostics }) => {
      const wanted = { path: showControls(path), diagnostics: diagnostics.filter(isWanted) };
      return showControlsInLines(formatDiagnostics(wanted, bytes.get(path)));
    });
  const notes = drawn(({ severity }) => severity !== 'error');
  const errors = drawn(({ severity }) => severity === 'error');
  return [...notes, ...listProblems(files), ...errors].join('');
}

/** List the same, first of the files that could not be read, one a line: `file:line: severity rule: message`. */
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
