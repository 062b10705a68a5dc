import { isMissing } from '../format/missing.ts';
import type { PrintedFigure } from '../rounding/printed-figure.ts';
import type { Observation } from './observation.ts';
import { isComparable } from './parted.ts';

/** An observation that has a figure for its force. */
interface Observed {
  observation: Observation;
  figure: PrintedFigure;
}

/** One force in a series: the figure that stands for it, and what else its report states that may stand beside it. */
export interface SeriesEntry extends Observed {
  force: string;
  witnesses: Observation[];
}

/** Figures of one measure that may stand in one column, chart or ranking: a force has one of them. */
export type Series = SeriesEntry[];

/**
 * Part the current figures of one measure into series, the longest first.
 *
 * Where a force has two figures that may stand in one series, Force in numbers goes before the prose.
 */
export function seriesOf(observations: readonly Observation[]): Series[] {
  const groups: Observed[][] = [];
  for (const observed of observations.filter(isCurrent).flatMap(figureOf)) {
    const group = groups.find(([first]) => first !== undefined && isOneKind(first, observed));
    if (group === undefined) groups.push([observed]);
    else group.push(observed);
  }
  return groups.map(entriesOf).sort((a, b) => b.length - a.length);
}

function isOneKind(a: Observed, b: Observed): boolean {
  return isComparable(a.observation, b.observation);
}

function isCurrent({ time }: Observation): boolean {
  return time === 'current';
}

function figureOf(observation: Observation): Observed[] {
  const { force } = observation;
  return isMissing(force) ? [] : [{ observation, figure: force }];
}

function entriesOf(group: readonly Observed[]): Series {
  const byForce = Map.groupBy(group, ({ observation }) => observation.report.force);
  return [...byForce].flatMap(([force, all]) => {
    const [first, ...others] = all.toSorted((a, b) => rankOf(a) - rankOf(b));
    if (first === undefined) return [];
    return [{ ...first, force, witnesses: others.map(({ observation }) => observation) }];
  });
}

function rankOf({ observation }: Observed): number {
  return observation.place === 'force-in-numbers' ? 0 : 1;
}
