import { formatFigure } from '../format/figure.ts';
import { formatList } from '../format/list.ts';
import { isMissing } from '../format/missing.ts';
import type { MeasureRow, MeasureTable, MeasureView } from '../charts/measure-view.ts';
import { formatRelation } from '../format/comparison.ts';
import { isContradicted } from '../observations/contradicted.ts';
import { notCompared } from '../observations/standing.ts';
import type { Measure } from '../programme/measures.ts';
import type { Force } from '../schema/force.ts';

/** A measure that both forces have in one series. */
interface PairFigure {
  measure: Measure;
  rows: [MeasureRow, MeasureRow];
  /** How the first stands to the second: `lower than Kent`; that it is not compared where a figure is in doubt. */
  relation: string;
  /** The figure for England and Wales that the reports share, and how one of the two prints it otherwise. */
  nation: { words: string; otherPrints: string[] };
  /** What the reports say with their figures to qualify them, each sentence once. */
  caveats: string[];
}

export interface PairFigures {
  both: PairFigure[];
  /** Both reports give these, but with another base or period. */
  parted: Measure[];
  /** Only the one report gives these, in the order of the forces. */
  only: [Measure[], Measure[]];
  /** Neither text gives these. */
  neither: Measure[];
}

/** Sort the measures by what two forces have of them: figures that may stand side by side, or some other case. */
export function pairFigures(
  one: Force,
  other: Force,
  measures: readonly MeasureView[],
): PairFigures {
  const found: PairFigures = { both: [], parted: [], only: [[], []], neither: [] };
  for (const view of measures) {
    const figure = figureOf(view, one, other);
    if (figure !== undefined) {
      found.both.push(figure);
      continue;
    }
    const has = [one, other].map(({ slug }) => hasFigure(view, slug));
    if (has[0] && has[1]) found.parted.push(view.measure);
    else if (has[0]) found.only[0].push(view.measure);
    else if (has[1]) found.only[1].push(view.measure);
    else found.neither.push(view.measure);
  }
  return found;
}

function figureOf(
  { measure, tables }: MeasureView,
  one: Force,
  other: Force,
): PairFigure | undefined {
  for (const table of tables) {
    const first = table.rows.find(({ force }) => force === one.slug);
    const second = table.rows.find(({ force }) => force === other.slug);
    if (first === undefined || second === undefined) continue;
    const rows: [MeasureRow, MeasureRow] = [first, second];
    return {
      measure,
      rows,
      relation: relationOf(rows, other.shortName),
      nation: nationOf(table, rows),
      caveats: caveatsOf(rows),
    };
  }
  return undefined;
}

function relationOf([first, second]: PairFigure['rows'], name: string): string {
  const { figure, observation } = first;
  return [first, second].some((row) => isContradicted(row.observation, 'force'))
    ? notCompared
    : formatRelation({ figure, other: second.figure, name, unit: observation.unit });
}

/** A reader who opens either report must find the figure there that stands here. */
function nationOf(
  { nation: { figure, note } }: MeasureTable,
  rows: readonly MeasureRow[],
): PairFigure['nation'] {
  const otherPrints = rows.flatMap(({ name, observation: { englandAndWales, unit } }) =>
    isMissing(englandAndWales) || englandAndWales.printed === figure?.printed
      ? []
      : [
          `The report on ${name} prints ${formatFigure(englandAndWales.printed, unit)} for England and Wales.`,
        ],
  );
  const none = note === undefined ? 'not given' : 'the reports differ';
  const unit = rows[0]?.observation.unit ?? 'percent';
  return { words: figure ? formatFigure(figure.printed, unit) : none, otherPrints };
}

function caveatsOf(rows: PairFigure['rows']): string[] {
  const said = rows.flatMap(({ name, observation }) =>
    observation.caveats.map(({ text }) => ({ name, text })),
  );
  return [...Map.groupBy(said, ({ text }) => text)].map(([text, same]) => {
    const [name = '', other] = new Set(same.map((one) => one.name));
    const who = other === undefined ? `The report on ${name}` : 'Both reports';
    return `${who}, with this: “${text}”`;
  });
}

/** Say which measures two reports have that are not set side by side, and why. */
export function apartWords(
  { parted, only }: Pick<PairFigures, 'parted' | 'only'>,
  names: readonly string[],
): string {
  const sentences = [
    { words: 'Not of the same stated base and period, and so not set side by side', of: parted },
    ...only.map((of, index) => ({
      words: `Found only in our copy of the report on ${names[index] ?? ''}`,
      of,
    })),
  ];
  return sentences
    .filter(({ of }) => of.length > 0)
    .map(({ words, of }) => `${words}: ${formatList(of.map(({ name }) => name))}.`)
    .join(' ');
}

function hasFigure({ tables, lone }: MeasureView, slug: string): boolean {
  return (
    tables.some(({ rows }) => rows.some(({ force }) => force === slug)) ||
    lone.some(({ observation }) => observation.report.force === slug)
  );
}
