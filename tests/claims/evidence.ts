import type { Observation } from '../../src/observations/observation.ts';
import { rangeOf, type Range } from './range.ts';

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
