import type { Programme } from '../../programme/programmes.ts';
import type { Reporter } from '../diagnostics.ts';
import type { Line } from '../text/lines.ts';
import { decide, type Decision } from './decide.ts';
import { explanationsOf } from './explain.ts';
import { figureKey } from './candidates.ts';
import { unitsOf } from './lex-units.ts';
import { doubtOddDecimals } from './odd-decimals.ts';
import { placesOf, type Place } from './places.ts';
import { readingOrders } from './reading-orders.ts';
import { panelWords } from './unit-pattern.ts';
import { isFigure, type FigureUnit, type PrintedPeriod } from './units.ts';

/** What one report says about a metric. */
export type MetricReading = Place & Decision;

/** Force in numbers as one report alone prints it. */
export interface Panels {
  /** What all accounts of its layout leave possible for each metric of the programme. */
  readings: readonly MetricReading[];
  figures: readonly FigureUnit[];
}

/**
 * Read Force in numbers in every layout that it may have.
 *
 * The lines are put into each order in which they may be read, and become units: labels, names, figures, titles. In a
 * layout, labels stand before, after or between their figures, which parts the units into groups; a group is explained
 * where its figures are pairs of its labels. What the layouts agree on that explain most is decided; the national figures
 * that other reports state settle the rest.
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
  const orders = readingOrders(lines, words).map(({ order, pieces }) => ({
    order,
    units: doubtOddDecimals(unitsOf(pieces, words)),
  }));
  const labels = orders.flatMap(({ units }) => units.filter((unit) => unit.type === 'label'));
  const places = placesOf(labels, { metrics: programme.metrics, line, notePeriod }, reporter);
  const decisionOn = decide(explanationsOf(orders));
  return {
    readings: places.map((place) => ({ ...place, ...decisionOn(place.metric) })),
    figures: figuresOfAll(orders.map(({ units }) => units.filter(isFigure))),
  };
}

/** The figures of all orders: in one that reads it whole, the number of `12 months` is none. */
function figuresOfAll([first = [], ...others]: readonly FigureUnit[][]): FigureUnit[] {
  const keys = others.map((figures) => new Set(figures.map(figureKey)));
  return first.filter((figure) => keys.every((own) => own.has(figureKey(figure))));
}
