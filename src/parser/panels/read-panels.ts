import { isDeepStrictEqual } from 'node:util';
import { datePeriod } from '../../period/date-period.ts';
import type { MetricDefinition } from '../../programme/metrics.ts';
import type { Programme } from '../../programme/programmes.ts';
import type { MetricId } from '../../schema/metric.ts';
import type { Reporter } from '../diagnostics.ts';
import type { Shape } from '../figure-lexer.ts';
import type { Line } from '../lines.ts';
import type { KnownFigures } from './accounts.ts';
import { decide, type Decision } from './decide.ts';
import { explanationsOf, type Explanation } from './explain.ts';
import { unitsOf } from './lex-units.ts';
import { doubtOddDecimals } from './odd-decimals.ts';
import { readingOrders } from './reading-orders.ts';
import { panelWords, shapeOf } from './unit-pattern.ts';
import { isFigure, type FigureUnit, type Label, type PrintedPeriod } from './units.ts';

/** Where the pages print a metric. */
export interface Place {
  metric: MetricId;
  /** Only some reports print it. */
  isOptional: boolean;
  /** What its figures look like. */
  shape: Shape;
  /** Line of the label, or of the pages where that is not there. */
  line: number;
  hasLabel: boolean;
  /** Absent where none is printed at its label, or in the note that its panel points to. */
  period?: PrintedPeriod;
  /** The metric in the days of its period; one that is not printed is compared as if it were of the expected one. */
  key: string;
}

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

/** Read Force in numbers in every layout that it may have. */
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
  const orders = readingOrders(lines, { forceNames, words, metrics: programme.metrics }).map(
    ({ order, pieces }) => ({
      order,
      units: doubtOddDecimals(unitsOf(pieces, words)),
    }),
  );
  const labels = orders.flatMap(({ units }) => units.filter((unit) => unit.type === 'label'));
  const places = programme.metrics.map((metric) => {
    const own = labels.filter((label) => label.metric === metric.id);
    const isOfOutcomes = metric.unit === 'percent-of-outcomes';
    const period = periodAt(own, metric) ?? (isOfOutcomes ? notePeriod : undefined);
    if (period) reportOtherPeriod(metric, period, reporter);
    const days = datePeriod(period?.printed ?? metric.period) ?? 'unknown';
    return {
      ...{ metric: metric.id, isOptional: metric.isOptional === true, shape: shapeOf(metric.unit) },
      ...{ line: own[0]?.line ?? line, hasLabel: own.length > 0, ...(period && { period }) },
      key: `${metric.id} ${JSON.stringify(days)}`,
    };
  });
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

/** The period at a label: of two years for a change, of one time for anything else. */
function periodAt(labels: readonly Label[], { unit }: MetricDefinition): PrintedPeriod | undefined {
  const printed = labels.flatMap(({ period, line }) => {
    const days = period === undefined ? undefined : datePeriod(period);
    const fits = days && (days.against !== undefined) === (unit === 'percent-change');
    return period !== undefined && fits ? [{ printed: period, line }] : [];
  });
  const [first, ...others] = printed;
  return others.every((period) => isSamePeriod(period.printed, first?.printed ?? ''))
    ? first
    : undefined;
}

function reportOtherPeriod(
  metric: MetricDefinition,
  { printed, line }: PrintedPeriod,
  reporter: Reporter,
): void {
  if (isSamePeriod(printed, metric.period)) return;
  const facts = { metric: metric.id, wanted: metric.period, found: printed };
  reporter.report('period-differs', line, facts);
}

function isSamePeriod(printed: string, expected: string): boolean {
  return printed === expected || isDeepStrictEqual(datePeriod(printed), datePeriod(expected));
}
