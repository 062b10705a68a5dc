import type { Measure } from '../programme/measures.ts';
import type { Unit } from '../programme/metrics.ts';
import type { Metric } from '../schema/metric.ts';
import type { NarrativeFigure } from '../schema/narrative-figure.ts';
import type { Period } from '../schema/period.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { Source } from '../schema/source.ts';
import type { Value } from '../schema/value.ts';

/** Where in a report a figure stands. */
type Place = 'force-in-numbers' | 'prose';

/** Whom a figure of an observation is about, as the record names them. */
type Side = 'force' | 'englandAndWales';

/** A figure that another place of the same report prints for the same count and period, and that rounding cannot make one with this. */
export interface Contradiction {
  side: Side;
  /** Where the other figure stands. */
  place: Place;
  /** The other figure, as printed there. */
  printed: string;
  /** Absent where a person read it in the PDF. */
  source?: Source;
}

/** Whom a figure is about, in files and addresses. */
export type Area = 'force' | 'england-and-wales';

/** What names the report that a figure comes from, and leads to it. */
export type ObservedReport = Pick<ReportRecord, 'id' | 'force' | 'year' | 'pillar' | 'programmeId'>;

/**
 * What one place of one report states of one measure and period: for the force, and for England and Wales beside it.
 *
 * Every table, chart, sentence and download takes its figures from here. A figure never leaves it without its base,
 * period and caveats.
 */
export interface Observation {
  report: ObservedReport;
  measure: Measure;
  place: Place;
  /** As this place counts it: the prose gives plain shares, and its `base` says of what. */
  unit: Unit;
  /** What it is a share or a rate of, in the report's words; its place where it stands apart from the figure. */
  base?: { words: string; source?: Source };
  period: Period;
  /** `year-before` where the prose sets the figure of an earlier year beside the current one. */
  time: 'current' | 'year-before';
  force: Value;
  englandAndWales: Value;
  /** The sentences that say so; Force in numbers has none. */
  quote?: { text: string; source: Source };
  /** The report's own words of comparison. */
  comparison?: NarrativeFigure['comparison'];
  /** The sentences that qualify it, in the report's words. */
  caveats: NarrativeFigure['caveats'];
  /** Figures of the prose that agree with it after rounding. */
  confirmedBy?: Metric['confirmedBy'];
  /** What the same report prints elsewhere against it: nothing that we say may rest on a figure of which there is one. */
  contradictedBy: Contradiction[];
}

/** One figure of an observation: one value for one area, as a row of a tidy table. */
export interface ObservedValue {
  observation: Observation;
  area: Area;
  value: Value;
}

/** Part an observation into its values: the force's, then that of England and Wales. */
export function valuesOf(observation: Observation): ObservedValue[] {
  return [
    { observation, area: 'force', value: observation.force },
    { observation, area: 'england-and-wales', value: observation.englandAndWales },
  ];
}
