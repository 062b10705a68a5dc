import type { Programme } from '../../programme/programmes.ts';
import type { Reporter } from '../diagnostics.ts';
import type { Line } from '../text/lines.ts';
import type { KnownFigures } from './candidates.ts';
import { decide, type Decision } from './decide.ts';
import { explanationsOf, type Explanation } from './explain.ts';
import { unitsOf } from './lex-units.ts';
import { doubtOddDecimals } from './odd-decimals.ts';
import { placesOf, type Place } from './places.ts';
import { readingOrders } from './reading-orders.ts';
import { panelWords } from './unit-pattern.ts';
import { isFigure, type FigureUnit, type PrintedPeriod } from './units.ts';

/** What one report says about a metric. */
export type MetricReading = Place & Decision;

/** Force in numbers as one report alone prints it: every account of its layout, none of them chosen yet. */
export interface Panels {
  explanations: readonly Explanation[];
  /** Each metric of the programme. */
  places: readonly Place[];
  figures: readonly FigureUnit[];
  /** What they say by themselves, with no other report to help. */
  alone: readonly MetricReading[];
}

/**
 * Read Force in numbers in every layout that it may have.
 *
 * The lines are put into each order in which they may be read, and become units: labels, names, figures, titles. In a
 * layout, labels stand before, after or between their figures, which parts the units into groups; a group is explained
 * where its figures are pairs of its labels. What each layout then says of a metric is its account, and what the accounts
 * of the layouts that explain most agree on is decided; other reports settle the rest.
 */
export function readPanels(
  {
    lines,
    programme,
    forceNames,
    line,
    notePeriod,
  }: {
    lines: readonly Line[];
    programme: Programme;
    forceNames: readonly string[];
    /** Where the pages begin. */
    line: number;
    /** What the note says of the panels that carry an asterisk. */
    notePeriod?: PrintedPeriod | undefined;
  },
  reporter: Reporter,
): Panels {
  const words = panelWords(programme, forceNames);
  const orders = readingOrders(lines, { forceNames, words }).map(({ order, pieces }) => ({
    order,
    units: doubtOddDecimals(unitsOf(pieces, words)),
  }));
  const labels = orders.flatMap(({ units }) => units.filter((unit) => unit.type === 'label'));
  const places = placesOf(labels, { metrics: programme.metrics, line, notePeriod }, reporter);
  const explanations = explanationsOf(orders);
  const figures = orders[0]?.units.filter(isFigure) ?? [];
  return { explanations, places, figures, alone: readingsOf({ explanations, places }, new Map()) };
}

/** Say what a report states of each metric, with what is known of the national figures. */
export function readingsOf(
  { explanations, places }: Pick<Panels, 'explanations' | 'places'>,
  known: KnownFigures,
): MetricReading[] {
  const decisionOn = decide(explanations, known);
  return places.map((place) => ({ ...place, ...decisionOn(place.metric) }));
}
