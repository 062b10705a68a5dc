import { formatMissing, isMissing } from '../format/missing.ts';
import { formatObserved } from '../observations/format-observed.ts';
import { nationalFigure, type NationalFigure } from '../observations/national-figure.ts';
import type { Observation } from '../observations/observation.ts';
import { seriesOf, type Series, type SeriesEntry } from '../observations/series.ts';
import { standingOf, type Standing } from '../observations/standing.ts';
import type { Measure } from '../programme/measures.ts';
import { barMark, barScale, type BarMark } from '../summary/bar-mark.ts';
import { differenceFrom } from './difference.ts';
import { summariseSeries, type SeriesSummary } from './series-summary.ts';

/** One force in a table of a measure. */
export interface MeasureRow extends SeriesEntry {
  name: string;
  standing: Standing;
  bar: BarMark | undefined;
  /** The figure of the year before that the same words give. */
  before: Observation | undefined;
}

/** Figures of a measure that may stand in one column, with the mark of England and Wales. */
export interface MeasureTable {
  /** By value, highest first. */
  rows: MeasureRow[];
  nation: NationalFigure;
  nationBar: BarMark | undefined;
  summary: SeriesSummary;
}

/** A figure that stands for itself, because something parts it from the others. */
export interface LoneFigure {
  observation: Observation;
  name: string;
  standing: Standing;
  before: Observation | undefined;
  /** `another base`, `period not stated`; absent where there is no table to stand in. */
  difference: string | undefined;
}

/** A force that has no figure in Force in numbers, and why. */
export interface MissingFigure {
  observation: Observation;
  name: string;
  /** Why Force in numbers does not give it. */
  lack: string;
  /** The lack, and what the text gives. */
  reason: string;
  /** What the prose of the same report gives instead. */
  told: Observation[];
}

/** All that the page of a measure shows. */
export interface MeasureView {
  measure: Measure;
  tables: MeasureTable[];
  lone: LoneFigure[];
  missing: MissingFigure[];
  /** Names of the forces whose reports state it nowhere. */
  silent: string[];
  /** How many reports state it for their force in any place. */
  stated: number;
  reports: number;
}

interface ViewInput {
  measure: Measure;
  /** All observations of the programme's reports. */
  observations: readonly Observation[];
  nameOf: (force: string) => string;
}

/** Work out the page of one measure. */
export function measureView({ measure, observations, nameOf }: ViewInput): MeasureView {
  const all = observations.filter((item) => item.measure.id === measure.id);
  const forces = [...new Set(observations.map(({ report }) => report.force))];
  const series = seriesOf(all);
  const stated = new Set(series.flat().map(({ force }) => force));
  const tables = series
    .filter(({ length }) => length > 1)
    .map((entries) => tableOf({ series: entries, all, nameOf }));
  const [main] = series;
  const lone = series
    .filter(({ length }) => length === 1)
    .flat()
    .map(({ observation }) => ({
      observation,
      name: nameOf(observation.report.force),
      standing: standingOf(observation),
      before: yearBefore(observation, all),
      difference:
        main && main.length > 1 ? differenceFrom(observation, main[0]?.observation) : undefined,
    }));
  return {
    measure,
    tables,
    lone: lone.sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    missing: all.flatMap((observation) => missingOf(observation, all, nameOf)),
    silent: measure.metric ? [] : forces.filter((force) => !stated.has(force)).map(nameOf),
    stated: stated.size,
    reports: forces.length,
  };
}

interface TableInput {
  series: Series;
  all: readonly Observation[];
  nameOf: ViewInput['nameOf'];
}

function tableOf({ series, all, nameOf }: TableInput): MeasureTable {
  const nation = nationalFigure(series.map(({ observation }) => observation));
  const national = nation.stated?.englandAndWales ?? ({ status: 'not-in-text' } as const);
  const pairOf = ({ force }: Pick<Observation, 'force'>) => ({ force, englandAndWales: national });
  const scale = barScale(series.map(({ observation }) => pairOf(observation)));
  const rows = series.map((entry) => ({
    ...entry,
    name: nameOf(entry.force),
    standing: standingOf(entry.observation),
    bar: barMark(pairOf(entry.observation), scale),
    before: yearBefore(entry.observation, all),
  }));
  return {
    rows: rows.sort((a, b) => b.figure.value - a.figure.value || byName(a, b)),
    nation,
    nationBar: barMark(pairOf({ force: national }), scale),
    summary: summariseSeries({ series, all, nation, nameOf }),
  };
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name, 'en-GB');
}

function yearBefore({ quote }: Observation, all: readonly Observation[]): Observation | undefined {
  return all.find((item) => item.time === 'year-before' && item.quote === quote);
}

function missingOf(
  observation: Observation,
  all: readonly Observation[],
  nameOf: ViewInput['nameOf'],
): MissingFigure[] {
  const { place, force: value, report, unit } = observation;
  if (place !== 'force-in-numbers' || !isMissing(value)) return [];
  const told = all.filter(
    (item) =>
      item.place === 'prose' &&
      item.time === 'current' &&
      item.report.id === report.id &&
      !isMissing(item.force),
  );
  const lack = formatMissing(value, unit);
  const first = value.status === 'not-in-text' ? `${lack} of Force in numbers` : lack;
  const given = told.map((item) => `the text gives ${formatObserved(item.force, item)}`);
  return [
    { observation, name: nameOf(report.force), lack, reason: [first, ...given].join('; '), told },
  ];
}
