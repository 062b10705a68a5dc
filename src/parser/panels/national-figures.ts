import type { KnownFigures } from './candidates.ts';
import { pairTold } from './settle-pair.ts';
import type { Place } from './places.ts';
import type { Panels } from './read-panels.ts';

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
 * Agree on the national figures of one programme: those that most reports print beside their own.
 *
 * Where no report is certain, the one figure that all of them can have for the nation is the national one.
 */
export function agreeOnNationalFigures(reports: readonly ReportPanels[]): NationalFigures {
  return new Map([...commonFigures(reports), ...statedFigures(reports)]);
}

/** Give those that are of the periods of a report's own figures. */
export function knownTo({ places }: Panels, agreed: NationalFigures): KnownFigures {
  return new Map(
    places.flatMap(({ metric, key }) => {
      const figure = agreed.get(key) ?? 'disputed';
      return figure === 'disputed' ? [] : [[metric, figure.value]];
    }),
  );
}

/**
 * Count what reports state by themselves.
 *
 * One figure that stands beside its name outweighs any number of those told by order alone; a tie settles nothing.
 */
function statedFigures(reports: readonly ReportPanels[]): NationalFigures {
  const weights = { paired: reports.length + 1, sequence: 1 };
  const votes = reports.flatMap(({ report, panels }) =>
    panels.alone.flatMap(({ key, candidates }) => {
      const told = pairTold(candidates);
      return told?.nation.type === 'number'
        ? [{ report, key, value: told.nation.value, weight: weights[told.order] }]
        : [];
    }),
  );
  return new Map(
    [...Map.groupBy(votes, ({ key }) => key)].map(
      ([key, cast]): [Key, NationalFigure | 'disputed'] => {
        const [first, second] = [...Map.groupBy(cast, ({ value }) => value)]
          .map(([value, same]) => ({
            value,
            weight: same.reduce((sum, { weight }) => sum + weight, 0),
            reports: same.map(({ report }) => report),
          }))
          .sort((a, b) => b.weight - a.weight);
        return !first || first.weight === second?.weight
          ? [key, 'disputed']
          : [key, { value: first.value, isStated: true, reports: first.reports }];
      },
    ),
  );
}

/** Find what every report can have for the nation, and nothing else can be. */
function commonFigures(reports: readonly ReportPanels[]): Map<Key, NationalFigure> {
  const possible = reports.flatMap(({ report, panels }) =>
    [...possibleNationals(panels)].map(([key, values]) => ({ report, key, values })),
  );
  const found = [...Map.groupBy(possible, ({ key }) => key)].flatMap(([key, own]) => {
    const [value, ...others] = own
      .map(({ values }) => values)
      .reduce((shared, values) => shared.intersection(values));
    const isCommon = own.length > 1 && value !== undefined && others.length === 0;
    const names = own.map(({ report }) => report);
    return isCommon ? [[key, { value, isStated: false, reports: names }] as const] : [];
  });
  const fewest = Math.min(...found.map(([, { reports: names }]) => names.length));
  return new Map(found.length >= enoughMetrics || fewest >= enoughReports ? found : []);
}

/** What can be the national figure in the layouts that account for the whole of a report's pages. */
function possibleNationals({ alone }: Panels): Map<Key, Set<number>> {
  return new Map(
    alone.flatMap(({ key, candidates, isWhole }) => {
      const values = candidates.flatMap(({ nation }) =>
        nation?.type === 'number' ? [nation.value] : [],
      );
      return isWhole && values.length > 0 ? [[key, new Set(values)]] : [];
    }),
  );
}
