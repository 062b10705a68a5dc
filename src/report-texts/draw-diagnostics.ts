import { showControls, showControlsInLines } from '../format/show-controls.ts';
import { formatDiagnostics } from '../parser/format-diagnostics.ts';
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
  const unread = files.flatMap((file) =>
    'problem' in file ? [formatFileProblem(file.problem)] : [],
  );
  const drawn = reports.map(({ path, diagnostics }) =>
    formatDiagnostics({ path: showControls(path), diagnostics }, bytes.get(path)),
  );
  return [...unread.map((line) => `${line}\n`), ...drawn.map(showControlsInLines)].join('');
}
