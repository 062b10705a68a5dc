import type { Programme } from '../../programme/programmes.ts';
import type { JudgmentsEvidence } from '../../schema/evidence.ts';
import type { Grade } from '../../schema/grade.ts';
import type { Judgment } from '../../schema/judgment.ts';
import type { Source } from '../../schema/source.ts';
import { inColumns } from '../column-order.ts';
import type { Reporter } from '../diagnostics.ts';
import { keyOf, type Line } from '../lines.ts';
import { readColumns } from './judgment-columns.ts';
import { isOfTile, questionsByTitle, readRow, type QuestionsByTitle } from './judgment-rows.ts';
import { readOverall } from './overall-grade.ts';

/** What the judgments of the overview state, before it is compared with the rest of the report. */
export interface JudgmentsTable {
  judgments: Judgment[];
  /** How it was read; column by column, each grade's question is told by order alone. */
  way: JudgmentsEvidence['way'];
  overall?: { grade: Grade; source: Source };
}

/** One way to read the judgments, with the rows that state two things of one question. */
interface Account {
  judgments: readonly Judgment[];
  repeated: readonly Judgment[];
  hasTiles: boolean;
}

const nothing: Account = { judgments: [], repeated: [], hasTiles: false };

/**
 * Read the judgments: the overall grade, and each question with its grade and the year it was made.
 *
 * They are read line by line, and column by column where tiles stand side by side; the order that finds more is right,
 * unless the other one contradicts it. Only where neither finds a row may the whole table have come out by column.
 */
export function readJudgments(
  { lines, programme, year }: { lines: readonly Line[]; programme: Programme; year: number },
  reporter: Reporter,
): JudgmentsTable {
  const rows = withWords(lines);
  const questions = questionsByTitle(programme);
  const byLine = readRows(rows, { questions, year });
  const byColumn = rows.some(isOfTile) ? readTiles(lines, { questions, year }) : nothing;
  const best = byColumn.judgments.length > byLine.judgments.length ? byColumn : byLine;
  const other = best === byLine ? byColumn : byLine;
  const contradicted = other.judgments.filter((judgment) => differs(judgment, best.judgments));
  for (const { title, source } of [...best.repeated, ...contradicted])
    reporter.report('judgment-repeated', source.line, { title });
  const open = new Set([...best.repeated, ...contradicted].map(({ question }) => question));
  const told = best.judgments.filter(({ question }) => !open.has(question));
  const inOrder = best.judgments.length > 0 ? [] : readColumns(rows, questions);
  const overall = readOverall(rows);
  return {
    judgments: [...told, ...inOrder],
    way: inOrder.length > 0 ? 'columns' : best.hasTiles ? 'tiles' : 'rows',
    ...(overall && { overall }),
  };
}

function withWords(lines: readonly Line[]): Line[] {
  return lines.filter((line) => /[\p{L}\p{N}]/u.test(line.plain));
}

function readTiles(
  lines: readonly Line[],
  known: { questions: QuestionsByTitle; year: number },
): Account {
  const tiles = readRows(withWords(linesByColumn(lines)), known);
  return tiles.hasTiles ? tiles : nothing;
}

function linesByColumn(lines: readonly Line[]): Line[] {
  const rows = lines.map(({ text, number, startsPage }) => ({ text, line: number, startsPage }));
  const pieces = inColumns(rows, { gap: 'wide', isTitle: () => false }) ?? [];
  return pieces.map(({ text, line }) => {
    const plain = text.replace(/<[^<>]*>|\*\*/g, '').trim();
    return { number: line, text, plain, startsPage: false };
  });
}

function readRows(
  rows: readonly Line[],
  { questions, year }: { questions: QuestionsByTitle; year: number },
): Account {
  const judgments: Judgment[] = [];
  const repeated: Judgment[] = [];
  let tiles = 0;
  for (let at = 0; at < rows.length;) {
    const row = readRow(rows, at, questions);
    if (!row || row.judgment.lastInspected > year) {
      at += 1;
      continue;
    }
    if (row.isTile) tiles += 1;
    if (differs(row.judgment, judgments)) repeated.push(row.judgment);
    else if (!judgments.some(({ question }) => question === row.judgment.question))
      judgments.push(row.judgment);
    at += row.length;
  }
  const isTorn = tiles > 0 && questionsIn(rows, questions).size > judgments.length;
  return isTorn ? nothing : { judgments, repeated, hasTiles: tiles > 0 };
}

/** Tiles whose lines came out in disorder can look like one tile; then another title has no tile. */
function questionsIn(rows: readonly Line[], questions: QuestionsByTitle): ReadonlySet<string> {
  const words = ` ${keyOf(rows.map(({ plain }) => plain).join(' '))} `;
  return new Set(
    [...questions].flatMap(([key, { question }]) => (words.includes(` ${key} `) ? [question] : [])),
  );
}

function differs(judgment: Judgment, others: readonly Judgment[]): boolean {
  const before = others.find(({ question }) => question === judgment.question);
  return (
    before !== undefined &&
    (before.grade !== judgment.grade || before.lastInspected !== judgment.lastInspected)
  );
}
