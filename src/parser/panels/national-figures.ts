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

/** A national figure with the reports that have it. */
export interface NationalFigure {
  value: number;
  /** Reports state it; or else it is the one figure that the pages of all of them allow. */
  isStated: boolean;
  /** Ids of these reports. */
  reports: string[];
}

/** A metric in one period; figures of different periods are never compared. */
type Key = Place['key'];

/** The England and Wales figures of one programme; `disputed` where reports state different ones of one period. */
export type NationalFigures = ReadonlyMap<Key, NationalFigure | 'disputed'>;

/** Reports that say nothing certain settle one another only where so many metrics agree, or so many reports. */
const enoughMetrics = 3;
const enoughReports = 3;

/**
 * Agree on the national figures of one programme: those that most reports print beside its name.
 *
 * Where none does, the one figure that all of them can have for the nation is the national one; else what most print second.
 */
export function agreeOnNationalFigures(reports: readonly ReportPanels[]): NationalFigures {
  return new Map([
    ...statedFigures(reports, 'sequence'),
    ...commonFigures(reports),
    ...statedFigures(reports, 'paired'),
  ]);
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
        return [[key, { value: first.value, isStated: true, reports: names }]];
      },
    ),
  );
}

/** Find what every report can have for the nation, and nothing else can be. */
function commonFigures(reports: readonly ReportPanels[]): Map<Key, NationalFigure> {
  const possible = reports.flatMap(({ report, panels }) =>
    [...possibleNationals(panels)].map(([key, values]) => ({ report, key, values })),
  );
  const found = [...Map.groupBy(possible, ({ key }) => key)].flatMap(([key, allowed]) => {
    const [value, ...others] = allowed
      .map(({ values }) => values)
      .reduce((shared, values) => shared.intersection(values));
    const isCommon = allowed.length > 1 && value !== undefined && others.length === 0;
    const names = allowed.map(({ report }) => report);
    return isCommon ? [[key, { value, isStated: false, reports: names }] as const] : [];
  });
  // One figure that several metrics may have is nobody's.
  const own = [...Map.groupBy(found, ([, { value }]) => value).values()].flatMap((same) =>
    same.length === 1 ? same : [],
  );
  const fewest = Math.min(...own.map(([, { reports: names }]) => names.length));
  return new Map(own.length >= enoughMetrics || fewest >= enoughReports ? own : []);
}

/** What can be the national figure in the layouts that account for the whole of a report's pages. */
function possibleNationals({ readings }: Panels): Map<Key, Set<number>> {
  return new Map(
    readings.flatMap(({ key, candidates, isWhole }) => {
      const values = candidates.flatMap(({ nation }) =>
        nation?.type === 'number' ? [nation.value] : [],
      );
      return isWhole && values.length > 0 ? [[key, new Set(values)]] : [];
    }),
  );
}
