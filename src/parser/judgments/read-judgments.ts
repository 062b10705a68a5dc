import type { Plugin } from 'unified';
import type { Programme } from '../../programme/programmes.ts';
import type { JudgmentsEvidence } from '../../schema/evidence.ts';
import type { Judgment } from '../../schema/judgment.ts';
import { reporterOn, type Reporter } from '../diagnostics.ts';
import { linesOf, type TextWithJudgments, type TextWithPanels } from '../report-tree.ts';
import { isProse } from '../sentences/sentence-ends.ts';
import type { Line } from '../text/lines.ts';
import { judgmentUnits, type JudgmentUnit, type StatedOverall } from './judgment-units.ts';

/** What the judgments of the overview state, before it is compared with the rest of the report. */
export interface JudgmentsTable {
  judgments: Judgment[];
  /** Questions of which it says something that is no whole row; nothing else tells what was meant. */
  unclear: ReadonlySet<string>;
  way: JudgmentsEvidence['way'];
  overall?: StatedOverall;
}

/** Read the judgments, which stand before the summary; without its heading, before the first long line of prose. */
export const readJudgmentsTable: Plugin<[], TextWithPanels, TextWithJudgments> =
  () => (text, file) => {
    const { programme } = text.identity;
    const { lines } = linesOf(text, 'overview');
    const summary = lines.findIndex(({ heading }) => heading?.role === 'summary');
    const end = summary < 0 ? lines.findIndex(({ plain }) => isProse(plain)) : summary;
    const stated = { lines: end < 0 ? lines : lines.slice(0, end), programme };
    return { ...text, table: readJudgments({ ...stated, year: programme.year }, reporterOn(file)) };
  };

/**
 * Read the judgments: the overall grade, and each question with its grade and the year it was made.
 */
export function readJudgments(
  { lines, programme, year }: { lines: readonly Line[]; programme: Programme; year: number },
  reporter: Reporter,
): JudgmentsTable {
  const { units, overall } = judgmentUnits(lines, programme);
  const whole = wholeRows(units, year);
  const rows = whole.length > 0 ? whole : certainRows(units, year);
  return {
    judgments: undoubted(rows, reporter),
    unclear: unclearIn(units),
    way: isOfTiles(units) ? 'tiles' : 'rows',
    ...(overall && { overall }),
  };
}

/** Keep each judgment once; none of those on one question that differ. */
function undoubted(rows: readonly Judgment[], reporter: Reporter): Judgment[] {
  return [...Map.groupBy(rows, ({ question }) => question).values()].flatMap((same) => {
    const [first, ...others] = same;
    const last = same.at(-1);
    const isAgreed = others.every(
      ({ grade, lastInspected }) => grade === first?.grade && lastInspected === first.lastInspected,
    );
    if (first && isAgreed) return [first];
    if (last) reporter.report('judgment-repeated', last.source.line, { title: last.title });
    return [];
  });
}

/** Read rows of a title, a grade and a year, in any order and broken into one another; all of them or none. */
function wholeRows(units: readonly JudgmentUnit[], year: number): Judgment[] {
  const parts = units.filter(({ type }) => type !== 'other');
  const judgments = Array.from({ length: parts.length / 3 }, (_, at) => {
    const row = parts.slice(3 * at, 3 * at + 3);
    const from = Math.min(...row.map((unit) => unit.from));
    const to = Math.max(...row.map((unit) => unit.to));
    const within = units.filter((unit) => unit.to >= from && unit.from <= to);
    return within.every((unit) => row.includes(unit)) ? judgmentOf(row, year) : undefined;
  }).filter((judgment) => judgment !== undefined);
  return 3 * judgments.length === parts.length ? judgments : [];
}

/**
 * Where something is lost or over, a row is certain if its title, grade and year follow one another.
 *
 * A tile is not; and no row is where the first grade stands before any title, so that each may be of the titles after it.
 */
function certainRows(units: readonly JudgmentUnit[], year: number): Judgment[] {
  if (isOfTiles(units) || units.find(({ type }) => type !== 'year')?.type === 'grade') return [];
  return units.flatMap((title, at) => {
    const [grade, last] = units.slice(at + 1, at + 3);
    const isInOrder =
      title.type === 'title' &&
      grade?.type === 'grade' &&
      title.to < grade.from &&
      units[at - 1]?.type !== 'title';
    return (isInOrder && last ? judgmentOf([title, grade, last], year) : undefined) ?? [];
  });
}

/** Where titles, grades and years are as many of each and nothing else stands among them, only their order is lost, and every question has its row. */
function unclearIn(units: readonly JudgmentUnit[]): Set<string> {
  const isPart = ({ type }: JudgmentUnit) => type !== 'other' && type !== 'torn';
  const among = units.slice(units.findIndex(isPart), units.findLastIndex(isPart) + 1);
  const counts = ['title', 'grade', 'year'].map(
    (type) => among.filter((unit) => unit.type === type).length,
  );
  const isWhole = new Set(counts).size === 1 && among.every(isPart);
  return new Set(units.flatMap((unit) => (unit.type === 'title' && !isWhole ? unit.question : [])));
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
    ...{ question: title.question, title: title.title },
    ...{ grade: grade.grade, lastInspected: last.year },
    source: {
      line: Math.min(...row.map(({ line }) => line)),
      endLine: Math.max(...row.map(({ endLine }) => endLine)),
    },
  };
}
