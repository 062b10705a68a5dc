import type { Observation } from '../../src/observations/observation.ts';
import { mayBeOne, rangeOf, type Range } from './range.ts';

/** One figure that a report states for its force or for England and Wales. */
export interface Evidence {
  who: string;
  printed: string;
  range: Range;
}

export const nation = 'England and Wales';

/** Everything that the corpus states of one measure now, whatever its place, base or period. */
export function evidenceOf(
  observations: readonly Observation[],
  nameOf: (force: string) => string,
): Evidence[] {
  return observations
    .filter(({ time }) => time === 'current')
    .flatMap(({ report, force, englandAndWales, contradictedBy }) => [
      ...figure(nameOf(report.force), force),
      ...figure(nation, englandAndWales),
      ...contradictedBy.flatMap((other) =>
        figure(other.side === 'force' ? nameOf(report.force) : nation, other),
      ),
    ]);
}

function figure(who: string, value: Observation['force'] | { printed: string }): Evidence[] {
  if (!('printed' in value)) return [];
  return [{ who, printed: value.printed, range: rangeOf(value.printed) }];
}

/** The report's own words that a sentence about a force and England and Wales must not contradict. */
export function wordsAbout(
  who: string,
  observations: readonly Observation[],
  nameOf: (force: string) => string,
): string[] {
  return observations
    .filter(({ report, time }) => time === 'current' && nameOf(report.force) === who)
    .flatMap(({ comparison }) => (comparison === undefined ? [] : [comparison.words]));
}

/** The forces that have a figure. */
export function forcesIn(evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.map(({ who }) => who))].filter((who) => who !== nation);
}

/** The forces whose figures are in doubt. */
export function doubtedIn(evidence: readonly Evidence[]): string[] {
  return forcesIn(evidence).filter((who) => isDoubted(who, evidence));
}

/** A figure is in doubt where its report states another that cannot be one with it. */
export function isDoubted(who: string | undefined, evidence: readonly Evidence[]): boolean {
  const own = evidence.filter((item) => item.who === who);
  return own.some(({ range }) => own.some((other) => !mayBeOne(range, other.range)));
}
