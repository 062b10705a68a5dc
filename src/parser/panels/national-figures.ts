import type { MetricId } from '../../schema/metric.ts';
import type { KnownFigures } from './decide.ts';
import { isWhole } from './explain.ts';
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

/** The England and Wales figures that reports of one programme agree on, by metric and period. */
export interface NationalFigures {
  /** Those of the periods that a report's own figures are of. */
  knownTo: (panels: Panels) => KnownFigures;
  /** The same with the reports that settle them. */
  sourcesFor: (panels: Panels) => ReadonlyMap<MetricId, NationalFigure>;
  /** Metrics for which reports state different national figures of one period. */
  disputedFor: (panels: Panels) => ReadonlySet<MetricId>;
}

/** A metric in one period; figures of different periods are never compared. */
type Key = string;

/** How much speaks for a figure, and the reports that state it. */
interface Vote {
  weight: number;
  reports: string[];
}

type Votes = Map<Key, Map<number, Vote>>;

/** Reports that say nothing certain settle one another only where so many metrics agree, or so many reports. */
const enoughMetrics = 3;
const enoughReports = 3;

/**
 * Agree on the national figures of one programme: those that most reports print beside their own.
 *
 * Figures that stand beside their label outweigh those told by order alone. A tie settles nothing. Where no report is
 * certain, the one figure that all of them can have for the nation is the national one.
 */
export function agreeOnNationalFigures(reports: readonly ReportPanels[]): NationalFigures {
  const votes: Votes = new Map();
  for (const each of reports) countVotes(each, { votes, reports: reports.length });
  const agreed = new Map<Key, NationalFigure>();
  for (const [key, figures] of votes) {
    const [first, second] = [...figures].sort((a, b) => b[1].weight - a[1].weight);
    if (!first || first[1].weight <= (second?.[1].weight ?? 0)) continue;
    agreed.set(key, { value: first[0], isStated: true, reports: first[1].reports });
  }
  for (const [key, figure] of common(reports)) if (!votes.has(key)) agreed.set(key, figure);
  const select = <Value>(panels: Panels, valueAt: (key: Key) => Value | undefined) =>
    [...keysOf(panels)].flatMap(([metric, key]) => {
      const value = valueAt(key);
      return value === undefined ? [] : [[metric, value] as const];
    });
  return {
    knownTo: (panels) => new Map(select(panels, (key) => agreed.get(key)?.value)),
    sourcesFor: (panels) => new Map(select(panels, (key) => agreed.get(key))),
    disputedFor: (panels) =>
      new Set(
        select(panels, (key) => (votes.has(key) && !agreed.has(key)) || undefined).map(
          ([metric]) => metric,
        ),
      ),
  };
}

function keysOf({ places }: Panels): Map<MetricId, Key> {
  return new Map(places.map(({ metric, dates }) => [metric.id, `${metric.id} ${dates}`]));
}

function countVotes(
  { report, panels }: ReportPanels,
  { votes, reports }: { votes: Votes; reports: number },
): void {
  const keys = keysOf(panels);
  for (const { metric, order, figures } of panels.alone) {
    const weight = order === 'paired' ? reports + 1 : order === 'sequence' ? 1 : 0;
    const nation = figures[1];
    const key = keys.get(metric);
    if (weight === 0 || nation?.type !== 'number' || key === undefined) continue;
    const counts = votes.get(key) ?? new Map<number, Vote>();
    const before = counts.get(nation.value) ?? { weight: 0, reports: [] };
    counts.set(nation.value, {
      weight: before.weight + weight,
      reports: [...before.reports, report],
    });
    votes.set(key, counts);
  }
}

/** Find what every report can have for the nation, and nothing else can be. */
function common(reports: readonly ReportPanels[]): Map<Key, NationalFigure> {
  const possible = new Map<Key, { report: string; values: Set<number> }[]>();
  for (const { report, panels } of reports) {
    for (const [key, values] of possibleNationals(panels))
      possible.set(key, [...(possible.get(key) ?? []), { report, values }]);
  }
  const found = new Map<Key, NationalFigure>();
  let fewest = Infinity;
  for (const [key, sets] of possible) {
    const [first, ...others] = sets;
    const shared = [...(first?.values ?? [])].filter((value) =>
      others.every(({ values }) => values.has(value)),
    );
    const [only] = shared;
    if (others.length === 0 || shared.length !== 1 || only === undefined) continue;
    found.set(key, { value: only, isStated: false, reports: sets.map(({ report }) => report) });
    fewest = Math.min(fewest, sets.length);
  }
  return found.size >= enoughMetrics || fewest >= enoughReports
    ? found
    : new Map<Key, NationalFigure>();
}

/** What can be the national figure in a layout that accounts for the whole of a report's pages. */
function possibleNationals(panels: Panels): Map<Key, Set<number>> {
  const keys = keysOf(panels);
  const possible = new Map<Key, Set<number>>();
  const pairs = panels.explanations
    .filter(isWhole)
    .flatMap(({ groups }) => groups.flatMap(({ ways }) => ways.flat()));
  for (const { metric, figures, order } of pairs) {
    const key = keys.get(metric);
    if (key === undefined) continue;
    const values = possible.get(key) ?? new Set<number>();
    for (const figure of order === 'unclear' ? figures : figures.slice(1))
      if (figure.type === 'number') values.add(figure.value);
    possible.set(key, values);
  }
  return possible;
}
