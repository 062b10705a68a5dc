import { showControls } from '../../src/format/show-controls.ts';
import type { ParsedReport } from '../../src/parser/parse-reports.ts';
import { programmeOf } from '../../src/programme/programmes.ts';
import type { ReportRecord } from '../../src/schema/record.ts';
import type { Value } from '../../src/schema/value.ts';
import { causesOf, type Cause } from './causes.ts';
import { pagesOfLines } from './pages-of-lines.ts';

/** So many places of one cause are named; all of them are in the diagnostics. */
const mostPlaces = 4;

/** Longest part of a message that stays on the screen beside its places. */
const longestMessage = 150;

/**
 * Say on one screen what was read of a text and what a person should look at, the gravest first.
 *
 * A cause takes one line, however often the text shows it. Places are lines of the text, with the page of the PDF where the text
 * says where pages end.
 */
export function overview(
  { path, record, diagnostics }: ParsedReport,
  bytes: Uint8Array | undefined,
): string {
  const causes = causesOf(diagnostics);
  const pages = pagesOfLines(bytes);
  const read = record ? whatWasRead(record) : ['no record: the first error below says why'];
  const lines = [
    showControls(path),
    ...read.map((line) => `  ${line}`),
    causes.length === 0 ? '  nothing to look at' : '  to look at, the gravest first:',
    ...causes.map((cause) => `    ${describeCause(cause, pages)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function whatWasRead(record: ReportRecord): string[] {
  const programme = programmeOf(record);
  const values = record.metrics.flatMap(({ force, englandAndWales }) => [force, englandAndWales]);
  const count = (wanted: Value['status']) =>
    values.filter(({ status }) => status === wanted).length;
  const byEye = count('read-by-eye');
  const recommendations = record.causesOfConcern.flatMap((cause) => cause.recommendations).length;
  const published = record.published
    ? `published ${record.published}`
    : 'month of publication not found';
  return [
    `${record.id}: ${record.title}, ${published}, ISBN ${record.isbn ?? 'not found'}`,
    `read: ${[
      `grades ${String(record.judgments.length)} of ${String(programme.questions.length)}`,
      `overall ${overallWords(record)}`,
      `figures of Force in numbers ${String(count('stated'))} of ${String(values.length)}${byEye > 0 ? ` and ${String(byEye)} by eye` : ''}`,
      `areas for improvement ${String(record.areasForImprovement.length)}`,
      `causes of concern ${String(record.causesOfConcern.length)}`,
      `recommendations ${String(recommendations)}`,
      `figures in the text ${String(record.narrativeFigures.length)}`,
      `footnotes ${String(record.document.footnotes.length)}`,
    ].join(' · ')}`,
  ];
}

function overallWords({ overall }: ReportRecord): string {
  return overall.basis === 'not-in-text' ? 'not found' : `${overall.grade} (${overall.basis})`;
}

function describeCause({ severity, rule, message, lines }: Cause, pages: readonly number[]) {
  const times = lines.length === 1 ? '' : ` ×${String(lines.length)}`;
  const words = message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;
  return `${severity.padEnd(7)} ${places(lines, pages)}: ${rule}${times}: ${showControls(words)}`;
}

/** Example: `lines 106, 110 (pages 6 and 7)`. */
function places(lines: readonly number[], pages: readonly number[]): string {
  const named = lines.slice(0, mostPlaces);
  const rest = lines.length - named.length;
  const more = rest > 0 ? ` and ${String(rest)} more` : '';
  const on = [...new Set(named.flatMap((line) => pages[line - 1] ?? []))];
  const where = on.length === 0 ? '' : ` (page${on.length > 1 ? 's' : ''} ${on.join(', ')})`;
  return `line${lines.length > 1 ? 's' : ''} ${named.join(', ')}${more}${where}`;
}
