import type { Programme } from '../../programme/programmes.ts';
import type { QuestionDefinition } from '../../programme/questions.ts';
import type { Grade } from '../../schema/grade.ts';
import type { Judgment } from '../../schema/judgment.ts';
import type { Source } from '../../schema/source.ts';
import type { Reporter } from '../diagnostics.ts';
import { gradeOf, gradePattern } from '../grade-words.ts';
import { keyOf, type Line } from '../lines.ts';
import { columnsOf } from '../cells.ts';

/** A judgment's row takes up at most this many lines with words. */
const rowLines = 7;

/** Example: `Overall effectiveness 2017  Requires improvement`. */
const overallLabel =
  /^[|\s]*Overall\s+(?:effectiveness|efficiency|legitimacy|judge?ment)(?:\s+(?:19|20)\d\d)?(?!\d)/i;

/** Example: `| Good | 2017 |`, the last two cells of a row. */
const gradeAndYear = new RegExp(
  `(?<=^|[^\\s|])[\\s|]*(${gradePattern})[\\s|]*((?:19|20)\\d\\d)(?!\\d)[\\s|]*$`,
  'i',
);

/** The questions of a programme by the keys of the titles that reports print. */
type QuestionsByTitle = ReadonlyMap<string, { question: QuestionDefinition['id']; title: string }>;

/** What the judgments of the overview state, before it is compared with the rest of the report. */
export interface JudgmentsTable {
  judgments: Judgment[];
  overall?: { grade: Grade; source: Source };
}

/** Read the judgments: the overall grade, and each question with its grade and the year it was made. */
export function extractJudgments(
  {
    lines,
    programme,
    year: reportYear,
  }: { lines: readonly Line[]; programme: Programme; year: number },
  reporter: Reporter,
): JudgmentsTable {
  const rows = lines.filter((line) => /[\p{L}\p{N}]/u.test(line.plain));
  const questions = questionsByTitle(programme.questions);
  const judgments: Judgment[] = [];
  const repeated = new Set<string>();
  for (let at = 0; at < rows.length;) {
    const row = readRow(rows, at, questions);
    if (!row || row.judgment.lastInspected > reportYear) {
      at += 1;
      continue;
    }
    const before = judgments.find((judgment) => judgment.question === row.judgment.question);
    if (!before) judgments.push(row.judgment);
    else if (
      before.grade !== row.judgment.grade ||
      before.lastInspected !== row.judgment.lastInspected
    ) {
      reporter.report('judgment-repeated', row.judgment.source.line, { title: before.title });
      repeated.add(before.question);
    }
    at += row.length;
  }
  const overall = readOverall(rows);
  return {
    judgments: judgments.filter((judgment) => !repeated.has(judgment.question)),
    ...(overall && { overall }),
  };
}

function questionsByTitle(questions: readonly QuestionDefinition[]): QuestionsByTitle {
  return new Map(
    questions.flatMap(({ id, titles }) =>
      titles.map((title) => [keyOf(title), { question: id, title }] as const),
    ),
  );
}

interface Row {
  judgment: Judgment;
  length: number;
}

/** Try a row of one line, then of two, and so on: a title, a grade and a year, and nothing else. */
function readRow(rows: readonly Line[], at: number, questions: QuestionsByTitle): Row | undefined {
  for (let length = 1; length <= rowLines && at + length <= rows.length; length += 1) {
    const part = rows.slice(at, at + length);
    const judgment = readRunning(part, questions) ?? readColumns(part, questions);
    if (judgment) return { judgment, length };
  }
  return undefined;
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
  if (part.length < 2) return undefined;
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

/** Read the overall grade: after its label on the same line, or alone on the next lines with words. */
function readOverall(rows: readonly Line[]): JudgmentsTable['overall'] {
  const at = rows.findIndex((line) => overallLabel.test(line.plain));
  if (at < 0) return undefined;
  for (let length = 1; length <= 3; length += 1) {
    const part = rows.slice(at, at + length);
    const words = part.map((line) => line.plain).join(' ');
    const grade = gradeOf(words.replace(overallLabel, '').replace(/[|\s]+/g, ' '));
    if (grade) return { grade, source: sourceOf(part) };
  }
  return undefined;
}

function sourceOf(part: readonly Line[]): Source {
  const line = part[0]?.number ?? 1;
  return { line, endLine: part.at(-1)?.number ?? line };
}
