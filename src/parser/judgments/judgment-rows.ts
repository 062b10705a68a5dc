import type { Programme } from '../../programme/programmes.ts';
import type { QuestionDefinition } from '../../programme/questions.ts';
import type { Judgment } from '../../schema/judgment.ts';
import type { Source } from '../../schema/source.ts';
import { columnsOf } from '../cells.ts';
import { gradeOf, gradePattern } from '../grade-words.ts';
import { keyOf, type Line } from '../lines.ts';

/** A judgment's row takes up at most this many lines with words. */
const rowLines = 7;

/** Example: `| Good | 2017 |`, the last two cells of a row, and `Good, last inspected 2017`, the end of a tile. */
const gradeAndYear = new RegExp(
  `(?<=^|[^\\s|])[\\s|]*(${gradePattern})[\\s|]*(?:[Ll]ast\\s+inspected:?[\\s|]*)?((?:19|20)\\d\\d)(?!\\d)[\\s|]*$`,
  'i',
);

/** The questions of a programme by the keys of the titles that reports print. */
export type QuestionsByTitle = ReadonlyMap<
  string,
  { question: QuestionDefinition['id']; title: string }
>;

/** Find a question by any title that a report prints for it. */
export function questionsByTitle({ questions }: Programme): QuestionsByTitle {
  return new Map(
    questions.flatMap(({ id, titles }) =>
      titles.map((title) => [keyOf(title), { question: id, title }] as const),
    ),
  );
}

/** A question with its grade and year, and how many lines they take up. */
export interface Row {
  judgment: Judgment;
  length: number;
  /** The year is printed as that of the last inspection, so that the row is a tile. */
  isTile: boolean;
}

/** Try a row of one line, then of two, and so on: a title, a grade and a year, and nothing else. */
export function readRow(
  rows: readonly Line[],
  at: number,
  questions: QuestionsByTitle,
): Row | undefined {
  for (let length = 1; length <= rowLines && at + length <= rows.length; length += 1) {
    const part = rows.slice(at, at + length);
    const judgment = readRunning(part, questions) ?? readColumns(part, questions);
    if (judgment) return { judgment, length, isTile: part.some(isOfTile) };
  }
  return undefined;
}

/** Tell whether a line prints the year as that of the last inspection. */
export function isOfTile({ plain }: Line): boolean {
  return /last\s+inspected:?\s*\d/i.test(plain);
}

/** Read a row whose cells follow one another: `Specialist capabilities | Ungraded | 2017`. */
function readRunning(part: readonly Line[], questions: QuestionsByTitle): Judgment | undefined {
  const words = part.map((line) => line.plain).join('\n');
  const end = gradeAndYear.exec(words);
  if (!end) return undefined;
  return judgmentOf({
    title: words.slice(0, end.index),
    grade: end[1] ?? '',
    lastInspected: end[2] ?? '',
    part,
    questions,
  });
}

/** Read a row whose cells are broken over several lines, column by column. */
function readColumns(part: readonly Line[], questions: QuestionsByTitle): Judgment | undefined {
  if (part.length < 2 || !part.some(({ text }) => /\d/.test(text))) return undefined;
  const columns = columnsOf(part.map((line) => line.text)).map((column) =>
    column.replace(/<[^<>]*>|\*\*/g, '').trim(),
  );
  const [title = '', grade = '', lastInspected = '', ...more] = columns;
  if (more.length > 0 || !/^(?:19|20)\d\d$/.test(lastInspected)) return undefined;
  return judgmentOf({ title, grade, lastInspected, part, questions });
}

function judgmentOf({
  title,
  grade: words,
  lastInspected,
  part,
  questions,
}: {
  title: string;
  grade: string;
  lastInspected: string;
  part: readonly Line[];
  questions: QuestionsByTitle;
}): Judgment | undefined {
  const grade = gradeOf(words);
  const known = grade && questions.get(keyOf(title));
  if (!known) return undefined;
  return {
    ...known,
    grade,
    lastInspected: Number(lastInspected),
    source: sourceOf(part),
  };
}

/** The lines from the first to the last one of a row. */
export function sourceOf(part: readonly Line[]): Source {
  const line = part[0]?.number ?? 1;
  return { line, endLine: part.at(-1)?.number ?? line };
}
