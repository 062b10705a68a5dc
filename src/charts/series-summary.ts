import { formatCount } from '../format/count.ts';
import { formatFigure } from '../format/figure.ts';
import { compareValues, type Relation } from '../format/comparison.ts';
import { formatList } from '../format/list.ts';
import type { PrintedFigure } from '../rounding/printed-figure.ts';
import type { NationalFigure } from '../observations/national-figure.ts';
import type { Observation } from '../observations/observation.ts';
import type { Series, SeriesEntry } from '../observations/series.ts';
import { relationOfWords } from '../observations/standing.ts';
import { sentenceCase } from '../format/sentence-case.ts';
import { isContradicted } from '../observations/contradicted.ts';
import { extremesSentence, namesOf } from './extremes-sentence.ts';

/** What a series shows, in words made by rule from its figures. */
export interface SeriesSummary {
  headline: string;
  sentences: string[];
}

export interface SummaryInput {
  series: Series;
  /** Every observation of the measure, so that no sentence is contradicted by one outside the series. */
  all: readonly Observation[];
  nation: NationalFigure;
  nameOf: (force: string) => string;
}

/**
 * Summarise a series of two figures or more: a headline that says what is seen, then its ends and its coverage.
 *
 * A figure that its report contradicts is counted nowhere: no sentence may rest on it.
 */
export function summariseSeries({ series, ...input }: SummaryInput): SeriesSummary {
  const doubted = series.filter(({ observation }) => isContradicted(observation, 'force'));
  const sure = series.filter((entry) => !doubted.includes(entry));
  const left = leftOut(doubted, input.nameOf);
  if (sure.length < 2) return { headline: 'Not compared', sentences: left };
  const counted = { ...input, series: sure, isWhole: doubted.length === 0 };
  return { headline: headlineOf(counted), sentences: [...left, ...extremesSentence(counted)] };
}

/** Say which forces are not counted, because their reports contradict themselves. */
function leftOut(doubted: Series, nameOf: SummaryInput['nameOf']): string[] {
  const names = namesOf(doubted, nameOf);
  if (doubted.length === 0) return [];
  return doubted.length === 1
    ? [`${names} is not counted here: our copy of its report contradicts itself.`]
    : [
        `${sentenceCase(names)} are not counted here: our copies of their reports contradict themselves.`,
      ];
}

/** `isWhole` where every figure of the table is counted, so that “all” may be said of them. */
type Counted = Pick<SummaryInput, 'series' | 'nation'> & { isWhole: boolean };

function headlineOf({ series, nation, isWhole }: Counted): string {
  const unit = series[0]?.observation.unit;
  if (unit === 'percent-change') return changesHeadline(series, isWhole);
  const relations = series.map((entry) => relationToNation(entry, nation));
  if (nation.figure === undefined || relations.includes(undefined))
    return rangeHeadline(series, isWhole);
  const england = `England and Wales (${wordsOf(nation.figure, series)})`;
  const counts = (['higher', 'lower', 'same'] as const)
    .map((relation) => ({ relation, count: relations.filter((is) => is === relation).length }))
    .filter(({ count }) => count > 0);
  const parts = counts.map(({ relation, count }, index) => {
    const amount = isWhole && counts.length === 1 ? allOf(count) : formatCount(count);
    if (index > 0) return `${amount} ${relationWords[relation].short}`;
    return `${sentenceCase(amount)} ${count === 1 ? 'force' : 'forces'} ${relationWords[relation].long} ${england}`;
  });
  const ending = counts.some(({ relation }) => relation === 'same') ? ' after rounding' : '';
  return `${formatList(parts)}${ending}`;
}

const relationWords: Record<Relation, { long: string; short: string }> = {
  higher: { long: 'higher than', short: 'higher' },
  lower: { long: 'lower than', short: 'lower' },
  same: { long: 'about the same as', short: 'about the same' },
};

/**
 * As the report words it, where it does; nothing where its words and its figures say different things, or where the
 * national figure that the headline names, in a finer print, says another thing than the report's own.
 */
function relationToNation(
  { observation }: SeriesEntry,
  { stated }: NationalFigure,
): Relation | undefined {
  const { force, englandAndWales, comparison } = observation;
  const relation = compareValues(force, englandAndWales);
  if (stated && compareValues(force, stated.englandAndWales) !== relation) return undefined;
  if (comparison === undefined) return relation;
  return relationOfWords(comparison.words) === relation ? relation : undefined;
}

function changesHeadline(series: Series, isWhole: boolean): string {
  const directions = [
    { words: 'rose in', count: series.filter(({ figure }) => figure.value > 0).length },
    { words: 'fell in', count: series.filter(({ figure }) => figure.value < 0).length },
    {
      words: 'did not change after rounding in',
      count: series.filter(({ figure }) => figure.value === 0).length,
    },
  ].filter(({ count }) => count > 0);
  const [only, another] = directions;
  if (only !== undefined && another === undefined) {
    const amount = isWhole ? allOf(only.count) : formatCount(only.count);
    return sentenceCase(`${only.words} ${amount} forces`);
  }
  const parts = directions.map(({ words, count }) => `${words} ${formatCount(count)}`);
  const others = isWhole ? '' : ' other';
  return sentenceCase(`${formatList(parts)} of the ${formatCount(series.length)}${others} forces`);
}

/** The figures of the table alone: others of the measure may lie beyond. */
function rangeHeadline(series: Series, isWhole: boolean): string {
  const sorted = series.toSorted((a, b) => a.figure.value - b.figure.value);
  const [lowest, highest] = [sorted.at(0), sorted.at(-1)];
  if (lowest === undefined || highest === undefined) return '';
  const ends = `from ${wordsOf(lowest.figure, series)} to ${wordsOf(highest.figure, series)}`;
  return sentenceCase(`${formatCount(series.length)}${isWhole ? '' : ' other'} forces, ${ends}`);
}

function wordsOf({ printed }: PrintedFigure, series: Series): string {
  return formatFigure(printed, series[0]?.observation.unit ?? 'percent');
}

function allOf(count: number): string {
  return count === 2 ? 'both' : `all ${formatCount(count)}`;
}
