import type { MetricId } from '../../schema/metric.ts';
import type { PairOrder } from './candidates.ts';
import { pairTold } from './settle-pair.ts';
import type { Place } from './places.ts';
import type { Panels } from './read-panels.ts';

/** The national figure of each metric that is known. */
export type KnownFigures = ReadonlyMap<MetricId, number>;

/** Force in numbers of one report, named by its id. */
export interface ReportPanels {
  report: string;
  panels: Panels;
}

/** A national figure with the ids of the reports that state it. */
export interface NationalFigure {
  value: number;
  reports: string[];
}

/** A metric in one period; figures of different periods are never compared. */
type Key = Place['key'];

/** The England and Wales figures of one programme; `disputed` where reports state different ones of one period. */
export type NationalFigures = ReadonlyMap<Key, NationalFigure | 'disputed'>;

/** Agree on the national figures of one programme: those that most reports print beside its name, or else in its turn. */
export function agreeOnNationalFigures(reports: readonly ReportPanels[]): NationalFigures {
  return new Map([...statedFigures(reports, 'sequence'), ...statedFigures(reports, 'paired')]);
}

/** Give those that are of the periods of a report's own figures. */
export function knownTo({ readings }: Panels, agreed: NationalFigures): KnownFigures {
  return new Map(
    readings.flatMap(({ metric, key }) => {
      const figure = agreed.get(key) ?? 'disputed';
      return figure === 'disputed' ? [] : [[metric, figure.value]];
    }),
  );
}

/** Count the reports that state a figure, of which one at least tells it in this way; a tie settles nothing. */
function statedFigures(reports: readonly ReportPanels[], way: PairOrder): NationalFigures {
  const votes = reports.flatMap(({ report, panels }) =>
    panels.readings.flatMap(({ key, candidates }) => {
      const told = pairTold(candidates);
      return told?.nation.type === 'number'
        ? [{ report, key, value: told.nation.value, isSure: told.order === way }]
        : [];
    }),
  );
  return new Map(
    [...Map.groupBy(votes, ({ key }) => key)].flatMap(
      ([key, cast]): [Key, NationalFigure | 'disputed'][] => {
        const [first, second] = [...Map.groupBy(cast, ({ value }) => value)]
          .map(([value, same]) => ({
            value,
            same,
            sure: same.filter(({ isSure }) => isSure).length,
          }))
          .sort((a, b) => b.sure - a.sure);
        if (!first || first.sure === 0) return [];
        if (first.sure === second?.sure) return [[key, 'disputed']];
        const names = first.same.map(({ report }) => report);
        return [[key, { value: first.value, reports: names }]];
      },
    ),
  );
}
