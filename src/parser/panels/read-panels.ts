import { isDeepStrictEqual } from 'node:util';
import { datePeriod } from '../../period/date-period.ts';
import type { MetricDefinition } from '../../programme/metrics.ts';
import type { Programme } from '../../programme/programmes.ts';
import type { MetricId } from '../../schema/metric.ts';
import type { Reporter } from '../diagnostics.ts';
import type { Line } from '../lines.ts';
import { decide, type KnownFigures, type MetricReading } from './decide.ts';
import { explanationsOf, type Explanation } from './explain.ts';
import { unitsOf } from './lex-units.ts';
import { doubtOddDecimals } from './odd-decimals.ts';
import { readingOrders } from './reading-orders.ts';
import { panelWords } from './unit-pattern.ts';
import { isFigure, type FigureUnit, type Label, type PrintedPeriod, type Unit } from './units.ts';

/** Force in numbers as one report alone prints it: every account of its layout, none of them chosen yet. */
export interface Panels {
  explanations: readonly Explanation[];
  /** Each metric with the line of its label, or of the pages where that is not there, and with its period. */
  places: readonly {
    metric: MetricDefinition;
    line: number;
    hasLabel: boolean;
    period?: PrintedPeriod;
    /** The days of its period; one that is not printed is compared as if it were of the expected one, but not given it. */
    dates: string;
  }[];
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
  const orders = readingOrders(lines, { forceNames, words }).map(({ order, pieces }) => ({
    order,
    units: doubtOddDecimals(unitsOf(pieces, words)),
  }));
  const definitionOf = (id: MetricId) => programme.metrics.find((metric) => metric.id === id);
  const places = programme.metrics.map((metric) => {
    const labels = orders.flatMap(({ units }) => labelsOf(units, metric.id));
    const period = periodAt(labels, metric) ?? (isOfOutcomes(metric) ? notePeriod : undefined);
    if (period) reportOtherPeriod(metric, period, reporter);
    const [label] = labels;
    const dates = JSON.stringify(datePeriod(period?.printed ?? metric.period) ?? 'unknown');
    const place = { line: label?.line ?? line, hasLabel: label !== undefined, dates };
    return { metric, ...place, ...(period && { period }) };
  });
  const explanations = explanationsOf(orders, definitionOf);
  const figures = orders[0]?.units.filter(isFigure) ?? [];
  const alone = readingsOf({ explanations, places }, new Map());
  return { explanations, places, figures, alone };
}

/** Say what a report states of each metric, with what is known of the national figures. */
export function readingsOf(
  { explanations, places }: Pick<Panels, 'explanations' | 'places'>,
  known: KnownFigures,
): MetricReading[] {
  const metrics = places.map(({ metric }) => metric);
  const decided = decide(explanations, { metrics, known });
  return places.flatMap(({ metric, dates: _dates, ...place }) => {
    const told = decided.get(metric.id);
    return told ? [{ metric: metric.id, ...place, ...told }] : [];
  });
}

function labelsOf(units: readonly Unit[], metric: MetricId): Label[] {
  return units.filter((unit) => unit.type === 'label').filter((label) => label.metric === metric);
}

function isOfOutcomes({ unit }: MetricDefinition): boolean {
  return unit === 'percent-of-outcomes';
}

/** The period at a label: of two years for a change, of one time for anything else. */
function periodAt(labels: readonly Label[], metric: MetricDefinition): PrintedPeriod | undefined {
  const isChange = metric.unit === 'percent-change';
  const printed = labels.flatMap(({ period, line }) => {
    const dates = period === undefined ? undefined : datePeriod(period);
    const fits = dates !== undefined && (dates.against !== undefined) === isChange;
    return period !== undefined && fits ? [{ printed: period, line }] : [];
  });
  const isAgreed = printed.every((period) =>
    isSamePeriod(period.printed, printed[0]?.printed ?? ''),
  );
  return isAgreed ? printed[0] : undefined;
}

function reportOtherPeriod(
  metric: MetricDefinition,
  period: PrintedPeriod,
  reporter: Reporter,
): void {
  if (isSamePeriod(period.printed, metric.period)) return;
  reporter.report('period-differs', period.line, {
    metric: metric.id,
    wanted: metric.period,
    found: period.printed,
  });
}

function isSamePeriod(printed: string, expected: string): boolean {
  return printed === expected || isDeepStrictEqual(datePeriod(printed), datePeriod(expected));
}
