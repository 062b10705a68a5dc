import { isDeepStrictEqual } from 'node:util';
import { datePeriod } from '../../period/date-period.ts';
import type { MetricDefinition } from '../../programme/metrics.ts';
import type { MetricId } from '../../schema/metric.ts';
import type { Reporter } from '../diagnostics.ts';
import type { Shape } from '../text/figure-lexer.ts';
import { shapeOf } from './unit-pattern.ts';
import type { Label, PrintedPeriod } from './units.ts';

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

/** The labels of a metric, and the period at them. */
interface Printed {
  metric: MetricDefinition;
  own: readonly Label[];
  period: PrintedPeriod | undefined;
}

/**
 * Find where the pages print each metric, and of what period it is.
 *
 * `line` is where the pages begin; `notePeriod` what the note says of the panels that carry an asterisk.
 */
export function placesOf(
  labels: readonly Label[],
  {
    metrics,
    line,
    notePeriod,
  }: {
    metrics: readonly MetricDefinition[];
    line: number;
    notePeriod?: PrintedPeriod | undefined;
  },
  reporter: Reporter,
): Place[] {
  const printed = metrics.map((metric): Printed => {
    const own = labels.filter((label) => label.metric === metric.id);
    return { metric, own, period: periodAt(own, metric) };
  });
  return printed.map((one) => {
    const { metric, own } = one;
    const isOfOutcomes = metric.unit === 'percent-of-outcomes';
    const atLabel = mayHaveStrayed(one, printed) ? undefined : one.period;
    const period = atLabel ?? (isOfOutcomes ? notePeriod : undefined);
    if (period) reportOtherPeriod(metric, period, reporter);
    const days = datePeriod(period?.printed ?? metric.period) ?? 'unknown';
    return {
      ...{ metric: metric.id, isOptional: metric.isOptional === true, shape: shapeOf(metric.unit) },
      ...{ line: own[0]?.line ?? line, hasLabel: own.length > 0, ...(period && { period }) },
      key: `${metric.id} ${JSON.stringify(days)}`,
    };
  });
}

/** Tell whether a period that is not the metric's usual one may be that of another metric, whose label has none. */
function mayHaveStrayed({ metric, period }: Printed, printed: readonly Printed[]): boolean {
  if (!period || isSamePeriod(period.printed, metric.period)) return false;
  return printed.some(
    (other) =>
      other.own.length > 0 && !other.period && isSamePeriod(period.printed, other.metric.period),
  );
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
