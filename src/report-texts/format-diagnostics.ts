import { decodeReport } from '../parser/text/decode.ts';
import type { Diagnostic } from '../parser/diagnostics.ts';
import { lineEnd } from '../parser/text/lines.ts';
import { normaliseCharacters } from '../parser/normalise/characters.ts';

/** Longest part of a source line that is drawn under a diagnostic. */
const longestExcerpt = 100;

/** Format diagnostics one a line: `file:line: severity rule: message`. */
export function formatDiagnosticLines(path: string, diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ line, severity, rule, message }) =>
    normaliseCharacters(`${path}:${String(line)}: ${severity} ${rule}: ${message}`),
  );
}

/** Format diagnostics as compilers do: the message, then the line it is about with a marker under it. */
export function formatDiagnostics(
  { path, diagnostics }: { path: string; diagnostics: readonly Diagnostic[] },
  bytes: Uint8Array | undefined,
): string {
  const decoded = bytes && decodeReport(bytes);
  const lines = decoded && 'text' in decoded ? decoded.text.split(lineEnd) : [];
  const messages = formatDiagnosticLines(path, diagnostics);
  return messages
    .map((message, at) => `${message}\n${drawLine(lines, diagnostics[at]?.line ?? 1)}`)
    .join('');
}

function drawLine(lines: readonly string[], number: number): string {
  const text = normaliseCharacters(lines[number - 1] ?? '')
    .replaceAll('\t', ' ')
    .trimEnd();
  const words = text.trimStart();
  if (words === '') return '';
  const indent = text.length - words.length;
  const excerpt = text.length > longestExcerpt ? `${text.slice(0, longestExcerpt - 1)}…` : text;
  const gutter = String(number).padStart(6);
  const marker = '^'.repeat(Math.max(1, excerpt.length - indent));
  return `${gutter} | ${excerpt}\n       | ${' '.repeat(indent)}${marker}\n`;
}
