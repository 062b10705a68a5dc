import { measureView } from '../../src/charts/measure-view.ts';
import { isMissing } from '../../src/format/missing.ts';
import type { Observation } from '../../src/observations/observation.ts';
import { standingOf } from '../../src/observations/standing.ts';
import { pairFigures } from '../../src/pairs/pair-figures.ts';
import type { Measure } from '../../src/programme/measures.ts';
import type { Force } from '../../src/schema/force.ts';
import type { Claim } from './check-claim.ts';

interface ClaimsInput {
  measures: readonly Measure[];
  observations: readonly Observation[];
  forces: readonly Force[];
}

/** Collect every sentence about figures that pages of measures, forces and pairs make by rule. */
export function siteClaims({ measures, observations, forces }: ClaimsInput): Claim[] {
  const nameOf = (slug: string): string =>
    forces.find((force) => force.slug === slug)?.shortName ?? slug;
  return measures.flatMap((measure) => {
    const view = measureView({ measure, observations, nameOf });
    const shared = {
      observations: observations.filter((item) => item.measure.id === measure.id),
      nameOf,
    };
    const summaries = view.tables.flatMap(({ summary }) =>
      [summary.headline, ...summary.sentences].map((sentence) => ({ ...shared, sentence })),
    );
    const standings = shared.observations.flatMap((observation) => {
      const { report, force, englandAndWales } = observation;
      const { ours } = standingOf(observation);
      if (ours === undefined || isMissing(force) || isMissing(englandAndWales)) return [];
      const about = {
        who: nameOf(report.force),
        printed: force.printed,
        other: englandAndWales.printed,
      };
      return [{ ...shared, sentence: ours, about }];
    });
    const pairs = forces.flatMap((one, index) =>
      forces.slice(index + 1).flatMap((other) =>
        pairFigures(one, other, [view]).both.map(({ relation, rows }) => ({
          ...shared,
          sentence: relation,
          about: {
            who: one.shortName,
            printed: rows[0].figure.printed,
            other: rows[1].figure.printed,
            than: other.shortName,
          },
        })),
      ),
    );
    return [...summaries, ...standings, ...pairs];
  });
}
