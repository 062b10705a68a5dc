import type { ReportRecord } from '../../src/schema/record.ts';
import type { Value } from '../../src/schema/value.ts';

/** List the grades and the figures of Force in numbers, so that a person can check them by eye against the PDF. */
export function gradesAndFigures(record: ReportRecord): string {
  return linesOf([
    `overall: ${overallWords(record)}`,
    'judgments:',
    ...record.judgments.map(
      ({ question, grade, lastInspected, source }) =>
        `  ${question.padEnd(29)} ${grade.padEnd(21)} ${String(lastInspected)}  line ${String(source.line)}`,
    ),
    `Force in numbers:${' '.repeat(16)}force${' '.repeat(16)}England and Wales`,
    ...record.metrics.map(
      ({ metric, force, englandAndWales }) =>
        `  ${metric.padEnd(25)} ${words(force).padEnd(20)} ${words(englandAndWales)}`,
    ),
  ]);
}

/** List what else was read: findings with their first words, figures of the prose, what was left aside. */
export function findingsAndProse(record: ReportRecord): string {
  return linesOf([
    `areas for improvement: ${String(record.areasForImprovement.length)}`,
    ...record.areasForImprovement.map((area) =>
      finding(area.question, area.text, area.source.line),
    ),
    `causes of concern: ${String(record.causesOfConcern.length)}`,
    ...record.causesOfConcern.flatMap((cause) => [
      finding(cause.question, cause.text, cause.source.line),
      ...cause.recommendations.map(({ text, source }) =>
        finding('  recommendation', text, source.line),
      ),
    ]),
    `figures in the text: ${String(record.narrativeFigures.length)}`,
    ...record.narrativeFigures.map(
      ({ figure, period, force, englandAndWales }) =>
        `  ${figure.padEnd(31)} ${words(force).padEnd(20)} ${words(englandAndWales).padEnd(20)} ${period.status === 'stated' ? period.printed : 'period not in text'}`,
    ),
    `footnotes: ${String(record.document.footnotes.length)}, definitions: ${String(record.definitions.length)}, left out as furniture: ${String(record.document.furniture.length)} lines`,
  ]);
}

function linesOf(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}\n`).join('');
}

function overallWords({ overall }: ReportRecord): string {
  if (overall.basis === 'not-in-text') return 'not in this text';
  return `${overall.grade} (${overall.basis}, line ${String(overall.source.line)})`;
}

function words(value: Value): string {
  switch (value.status) {
    case 'stated':
      return `${value.printed} (line ${String(value.source.line)})`;
    case 'read-by-eye':
      return `${value.printed} (by eye, page ${String(value.page)})`;
    case 'ambiguous':
      return `ambiguous: ${value.candidates.join(', ')}`;
    default:
      return value.status;
  }
}

function finding(under: string, text: string, line: number): string {
  const excerpt = text.length > 90 ? `${text.slice(0, 89)}…` : text;
  return `  ${under.padEnd(29)} line ${String(line).padStart(4)}  ${excerpt}`;
}
