import type { Programme } from '../../programme/programmes.ts';
import type { JudgmentsEvidence } from '../../schema/evidence.ts';
import type { Grade } from '../../schema/grade.ts';
import type { Judgment } from '../../schema/judgment.ts';
import type { Source } from '../../schema/source.ts';
import { inColumns } from '../column-order.ts';
import type { Reporter } from '../diagnostics.ts';
import type { Line } from '../lines.ts';
import { judgmentUnits, type JudgmentUnit } from './judgment-units.ts';

/** What the judgments of the overview state, before it is compared with the rest of the report. */
export interface JudgmentsTable {
  judgments: Judgment[];
  /** How it was read; column by column, each grade's question is told by order alone. */
  way: JudgmentsEvidence['way'];
  overall?: { grade: Grade; source: Source };
}

/**
 * Read the judgments: the overall grade, and each question with its grade and the year it was made.
 *
 * Rows that account for every word are right, in the order of the lines or of the columns where tiles stand side by
 * side, unless the other order contradicts them. Only where nothing reads a row may the table have come out by column.
 */
export function readJudgments(
  { lines, programme, year }: { lines: readonly Line[]; programme: Programme; year: number },
  reporter: Reporter,
): JudgmentsTable {
  const { units, overall } = judgmentUnits(lines, programme);
  const mayBeTiles = units.some((unit) => unit.type === 'year' && unit.isOfTile);
  const inTiles = mayBeTiles ? judgmentUnits(linesByColumn(lines), programme).units : [];
  const byColumn = wholeRows(inTiles, year);
  const whole = [wholeRows(units, year), byColumn].filter((rows) => rows.length > 0);
  const rows = whole.length > 0 ? whole.flat() : certainRows(units, year);
  const doubtful = rows.filter((row) => rows.some((one) => differs(one, row)));
  for (const { title, source } of new Map(doubtful.map((row) => [row.question, row])).values())
    reporter.report('judgment-repeated', source.line, { title });
  const once = rows.filter(
    (row) =>
      !doubtful.includes(row) && row === rows.find(({ question }) => question === row.question),
  );
  const inOrder = rows.length > 0 ? [] : readColumns(units, year);
  return {
    judgments: [...once, ...inOrder],
    way: inOrder.length > 0 ? 'columns' : isOfTiles(units) ? 'tiles' : 'rows',
    ...(overall && { overall }),
  };
}

function linesByColumn(lines: readonly Line[]): Line[] {
  const rows = lines.map(({ text, number, startsPage }) => ({ text, line: number, startsPage }));
  const pieces = inColumns(rows, { gap: 'wide', isTitle: () => false }) ?? [];
  return pieces.map(({ text, line }) => {
    const plain = text.replace(/<[^<>]*>|\*\*/g, '').trim();
    return { type: 'line', number: line, text, plain, startsPage: false };
  });
}

/** Read rows of a title, a grade and a year, in any order and broken into one another; all of them or none. */
function wholeRows(units: readonly JudgmentUnit[], year: number): Judgment[] {
  const parts = units.filter(({ type }) => type !== 'other');
  const rows = parts.flatMap((part, at) => {
    if (at % 3 > 0) return [];
    const row = parts.slice(at, at + 3);
    const to = Math.max(...row.map((unit) => unit.to));
    const isApart = units.every(
      (unit) => row.includes(unit) || unit.to < part.from || unit.from > to,
    );
    const judgment = isApart ? judgmentOf(row, year) : undefined;
    return judgment ?? [];
  });
  return rows.length * 3 === parts.length ? rows : [];
}

/** Where something is lost or over, a row is certain if its title, grade and year follow one another; a tile is not. */
function certainRows(units: readonly JudgmentUnit[], year: number): Judgment[] {
  if (isOfTiles(units)) return [];
  return units.flatMap((title, at) => {
    const [grade, last] = units.slice(at + 1, at + 3);
    const isInOrder =
      title.type === 'title' &&
      grade?.type === 'grade' &&
      title.to < grade.from &&
      units[at - 1]?.type !== 'title';
    const judgment = isInOrder && last ? judgmentOf([title, grade, last], year) : undefined;
    return judgment ?? [];
  });
}

/**
 * Read a table that comes out column by column: nothing lost or over, all titles, then all grades, then all years.
 *
 * A lost cell would give each question after it the grade of another.
 */
function readColumns(units: readonly JudgmentUnit[], year: number): Judgment[] {
  const parts = units.filter(({ type }) => type !== 'other');
  const count = parts.length / 3;
  if (count < 2 || isOfTiles(units)) return [];
  const rows = parts.slice(0, count).flatMap((title, at) =>
    title.type === 'title'
      ? (judgmentOf(
          [title, parts[at + count], parts[at + 2 * count]].flatMap((unit) => unit ?? []),
          year,
        ) ?? [])
      : [],
  );
  return new Set(rows.map(({ question }) => question)).size === count ? rows : [];
}

/** Years of tiles are each printed as that of the last inspection; a column of them has that over it. */
function isOfTiles(units: readonly JudgmentUnit[]): boolean {
  const years = units.flatMap((unit) => (unit.type === 'year' ? [unit] : []));
  return years.length > 0 && years.every(({ isOfTile }) => isOfTile);
}

function judgmentOf(row: readonly JudgmentUnit[], year: number): Judgment | undefined {
  const title = row.find((unit) => unit.type === 'title');
  const grade = row.find((unit) => unit.type === 'grade');
  const last = row.find((unit) => unit.type === 'year');
  if (!title || !grade || !last || last.year > year) return undefined;
  return {
    question: title.question,
    title: title.title,
    grade: grade.grade,
    lastInspected: last.year,
    source: {
      line: Math.min(...row.map(({ line }) => line)),
      endLine: Math.max(...row.map(({ endLine }) => endLine)),
    },
  };
}

function differs(one: Judgment, other: Judgment): boolean {
  return (
    one.question === other.question &&
    (one.grade !== other.grade || one.lastInspected !== other.lastInspected)
  );
}
