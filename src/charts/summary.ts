import { sentenceCase } from '../summary/sentence-case.ts';
import { formatCount } from '../format/count.ts';
import { formatList } from '../format/list.ts';
import type { Relation } from '../format/comparison.ts';
import { sortPoints, type ChartPoint, type NationPoint } from './chart-point.ts';

/** What a chart shows, in words made by rule from the points that it draws. */
export interface ChartSummary {
  headline: string;
  /** Highest and lowest, and how many reports give the figure at all. */
  sentences: string;
}

interface SummaryInput {
  points: readonly ChartPoint[];
  nation: NationPoint | undefined;
  /** How many forces the table has, with those that have no figure. */
  forces: number;
}

const relations: Record<Relation, string> = { higher: 'higher', same: 'the same', lower: 'lower' };

/** Summarise a chart: a headline that says what is seen, then the spread and the coverage. */
export function summariseChart({ points, nation, forces }: SummaryInput): ChartSummary {
  const sorted = sortPoints(points);
  return {
    headline: headlineOf(sorted, nation),
    sentences: [spreadOf(sorted), coverageOf(sorted.length, forces)].filter(Boolean).join(' '),
  };
}

function headlineOf(sorted: readonly ChartPoint[], nation: NationPoint | undefined): string {
  const highest = sorted.at(0);
  const lowest = sorted.at(-1);
  if (highest === undefined || lowest === undefined) return 'No figure in the texts we have';
  if (nation !== undefined && sorted.every((point) => point.relation !== undefined)) {
    return againstNation(sorted, nation);
  }
  return highest.value === lowest.value
    ? `${formatNames(sorted)}: ${highest.words}`
    : `From ${lowest.words} to ${highest.words}`;
}

function againstNation(sorted: readonly ChartPoint[], nation: NationPoint): string {
  const england = `England and Wales (${nation.words})`;
  const [only, second] = sorted;
  if (only?.relation !== undefined && second === undefined) {
    return `${only.name} is ${relations[only.relation]} ${joinerOf(only.relation)} ${england}`;
  }
  const parts = (['higher', 'lower', 'same'] as const)
    .map((relation) => ({
      relation,
      count: sorted.filter((point) => point.relation === relation).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ relation, count }, index, all) => {
      const amount = all.length === 1 ? allOf(count) : formatCount(count);
      if (index > 0) return `${amount} ${relations[relation]}`;
      const forces = count === 1 ? 'force' : 'forces';
      return `${sentenceCase(amount)} ${forces} ${relations[relation]} ${joinerOf(relation)} ${england}`;
    });
  return formatList(parts);
}

function joinerOf(relation: Relation): string {
  return relation === 'same' ? 'as' : 'than';
}

function spreadOf(sorted: readonly ChartPoint[]): string {
  const highest = sorted.filter((point) => point.value === sorted.at(0)?.value);
  const lowest = sorted.filter((point) => point.value === sorted.at(-1)?.value);
  const [top] = highest;
  const [bottom] = lowest;
  if (top === undefined || bottom === undefined || sorted.length === 1) return '';
  if (top.value === bottom.value) return `${formatNames(highest)} have the same figure.`;
  const first = `${formatNames(highest)} ${highest.length === 1 ? 'has' : 'share'} the highest figure (${top.words})`;
  const last = `${formatNames(lowest)} ${lowest.length === 1 ? 'has' : 'share'} the lowest (${bottom.words})`;
  return `${first}; ${last}.`;
}

function coverageOf(stated: number, forces: number): string {
  if (forces === 1) return stated === 1 ? '' : 'The report’s text does not give this figure.';
  if (stated === 0) return `None of the ${formatCount(forces)} texts gives this figure.`;
  if (stated === forces) return `${allOf(forces)} texts give this figure.`;
  const verb = stated === 1 ? 'gives' : 'give';
  return `${sentenceCase(formatCount(stated))} of ${formatCount(forces)} texts ${verb} this figure.`;
}

function allOf(count: number): string {
  return count === 2 ? 'Both' : `All ${formatCount(count)}`;
}

function formatNames(points: readonly ChartPoint[]): string {
  return formatList(points.map((point) => point.name));
}
