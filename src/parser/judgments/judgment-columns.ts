import type { Grade } from '../../schema/grade.ts';
import type { Judgment } from '../../schema/judgment.ts';
import { gradeOf } from '../grade-words.ts';
import { keyOf, type Line } from '../lines.ts';
import type { QuestionsByTitle } from './judgment-rows.ts';

/** A title or a grade is broken over at most this many lines. */
const mostLines = 4;

/** Example: `2017`, `Last inspected 2017`. */
const yearLine = /^(?:last\s+inspected:?\s*)?((?:19|20)\d\d)$/i;

type Cell = { line: number; endLine: number } & (
  | { kind: 'title'; question: Judgment['question']; title: string }
  | { kind: 'grade'; grade: Grade }
  | { kind: 'year'; year: number }
);

/**
 * Read a table that comes out column by column: all titles, then as many grades, then as many years.
 *
 * Nothing where one is missing or over: a lost cell would give each question after it the grade of another.
 */
export function readColumns(rows: readonly Line[], questions: QuestionsByTitle): Judgment[] {
  const cells = cellsOf(rows, questions);
  const from = cells.findIndex(({ kind }) => kind === 'title');
  const inColumns = cells.slice(Math.max(from, 0));
  const titles = inColumns.flatMap((cell) => (cell.kind === 'title' ? [cell] : []));
  const grades = inColumns.flatMap((cell) => (cell.kind === 'grade' ? [cell] : []));
  const years = inColumns.flatMap((cell) => (cell.kind === 'year' ? [cell] : []));
  const order = inColumns.map(({ kind }) => kind).join(' ');
  const isByColumn = order === [...titles, ...grades, ...years].map(({ kind }) => kind).join(' ');
  const isEven = titles.length === grades.length && grades.length === years.length;
  const isOnce = new Set(titles.map(({ question }) => question)).size === titles.length;
  if (titles.length < 2 || !isByColumn || !isEven || !isOnce) return [];
  return titles.flatMap(({ question, title, line }, at) => {
    const [grade, year] = [grades[at], years[at]];
    if (!grade || !year) return [];
    const source = { line, endLine: Math.max(line, grade.endLine, year.endLine) };
    return [{ question, title, grade: grade.grade, lastInspected: year.year, source }];
  });
}

function cellsOf(rows: readonly Line[], questions: QuestionsByTitle): Cell[] {
  const cells: Cell[] = [];
  for (let at = 0; at < rows.length;) {
    const found = cellAt(rows, at, questions);
    if (found) cells.push(found.cell);
    at += found?.length ?? 1;
  }
  return cells;
}

/** The longest title, grade or year that begins in a line. */
function cellAt(
  rows: readonly Line[],
  at: number,
  questions: QuestionsByTitle,
): { cell: Cell; length: number } | undefined {
  for (let length = Math.min(mostLines, rows.length - at); length > 0; length -= 1) {
    const part = rows.slice(at, at + length);
    const words = part.map(({ plain }) => plain).join(' ');
    const place = { line: part[0]?.number ?? 1, endLine: part.at(-1)?.number ?? 1 };
    const known = questions.get(keyOf(words));
    if (known) return { cell: { kind: 'title', ...known, ...place }, length };
    const grade = gradeOf(words);
    if (grade) return { cell: { kind: 'grade', grade, ...place }, length };
    const year = yearLine.exec(words.trim())?.[1];
    if (year !== undefined) return { cell: { kind: 'year', year: Number(year), ...place }, length };
  }
  return undefined;
}
