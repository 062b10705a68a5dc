import type { ConversionFamily } from './conversion.ts';
import { isTableRow, judgmentsSpan } from './report-parts.ts';

/** Question, grade, year, as read from one row. */
type Cells = readonly [string, string, string];

/** Width of the question and grade columns where columns are made of spaces. */
const QUESTION_WIDTH = 42;
const GRADE_WIDTH = 14;

/** `Overall effectiveness 2017  Requires improvement` */
const OVERALL = /^(\**Overall effectiveness \d{4}\**) {2,}(\S.*)$/m;

/** Ways to print the table of judgments and the overall grade above it. */
export const judgmentTables: ConversionFamily = {
  'judgments as a pipe table': (text) =>
    relayJudgments(text, ([head, ...rows]) => [
      pipeRow(head),
      '|---|---|---|',
      ...rows.map((row) => pipeRow(row)),
    ]),
  'judgments as an HTML table on one line': (text) =>
    relayJudgments(text, (rows) => [
      `<table>${rows.map((row) => `<tr><td>${row.join('</td><td>')}</td></tr>`).join('')}</table>`,
    ]),
  'judgments between drawn lines': (text) =>
    relayJudgments(text, (rows) =>
      rows.flatMap((row) => ['├────┼────┼────┤', `│ ${row.join(' │ ')} │`]),
    ),
  'judgments by tabs': (text) => relayJudgments(text, (rows) => rows.map((row) => row.join('\t'))),
  'judgments in columns': (text) =>
    relayJudgments(text, (rows) =>
      rows.map(([question, grade, year]) => `${question.padEnd(58)}${grade.padEnd(24)}${year}`),
    ),
  /** Narrow columns: question and grade each go on in the line below. */
  'grades split over two lines': (text) =>
    relayJudgments(text, (rows) => rows.flatMap((row) => [...narrowRow(row), ''])),
  /** Every cell a paragraph, in reading order. */
  'judgments cell by cell': (text) =>
    relayJudgments(text, (rows) => rows.flatMap((row) => row.flatMap((cell) => [cell, '']))),
  'overall grade below its label': (text) => text.replace(OVERALL, '$1\n\n$2'),
  'overall grade split over two lines': (text) =>
    text.replace(OVERALL, (line, label: string, grade: string) =>
      grade.includes(' ')
        ? `${label}  ${grade.replace(' ', `\n${' '.repeat(label.length + 2)}`)}`
        : line,
    ),
};

function relayJudgments(text: string, render: (rows: [Cells, ...Cells[]]) => string[]): string {
  const lines = text.split('\n');
  const span = judgmentsSpan(lines);
  if (!span) return text;
  const indexes = lines.flatMap((line, index) =>
    index >= span.start && index < span.end && isTableRow(line) ? [index] : [],
  );
  const rows = indexes.flatMap((index) => readRow(lines[index] ?? ''));
  const [first] = indexes;
  const [head, ...body] = rows;
  if (first === undefined || head === undefined) return text;
  const kept = lines.map((line, index) => (indexes.includes(index) ? undefined : line));
  kept[first] = render([head, ...body]).join('\n');
  return kept.filter((line) => line !== undefined).join('\n');
}

function readRow(line: string): Cells[] {
  const cells = line
    .replace(/^\|(.*)\|$/, '$1')
    .split(/[\t|]/)
    .map((cell) => cell.replaceAll(/<[^>]*>/g, '').trim());
  const [question, grade, year] = cells;
  if (question === undefined || grade === undefined || year === undefined) return [];
  return /^[-:]+$/.test(question) ? [] : [[question, grade, year]];
}

function pipeRow(cells: Cells): string {
  return `| ${cells.join(' | ')} |`;
}

function narrowRow([question, grade, year]: Cells): string[] {
  const questionLines = wrapCell(question, QUESTION_WIDTH);
  const gradeLines = wrapCell(grade, GRADE_WIDTH);
  const height = Math.max(questionLines.length, gradeLines.length);
  return Array.from({ length: height }, (_, index) => {
    const left = (questionLines[index] ?? '').padEnd(QUESTION_WIDTH + 3);
    const middle = (gradeLines[index] ?? '').padEnd(GRADE_WIDTH + 3);
    return `${left}${middle}${index === 0 ? year : ''}`.trimEnd();
  });
}

function wrapCell(cell: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of cell.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
