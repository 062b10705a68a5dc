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
  return metrics.map((metric) => {
    const own = labels.filter((label) => label.metric === metric.id);
    const printed = periodAt(own, metric);
    const atLabel =
      printed && mayHaveStrayed(printed.printed, metric, metrics) ? undefined : printed;
    const period = atLabel ?? (metric.unit === 'percent-of-outcomes' ? notePeriod : undefined);
    if (period) reportOtherPeriod(metric, period, reporter);
    const days = datePeriod(period?.printed ?? metric.period) ?? 'unknown';
    return {
      ...{ metric: metric.id, isOptional: metric.isOptional === true, shape: shapeOf(metric.unit) },
      ...{ line: own[0]?.line ?? line, hasLabel: own.length > 0, ...(period && { period }) },
      key: `${metric.id} ${JSON.stringify(days)}`,
    };
  });
}

/** Tell whether a period that is not the metric's usual one ends on the day of another's, from whose label it may have strayed. */
function mayHaveStrayed(
  printed: string,
  own: MetricDefinition,
  metrics: readonly MetricDefinition[],
): boolean {
  if (isSamePeriod(printed, own.period)) return false;
  const ends = endsOf(printed);
  return metrics.some((other) => other !== own && !ends.isDisjointFrom(endsOf(other.period)));
}

/** The last day of a period, and of the one that it is compared with. */
function endsOf(printed: string): Set<string> {
  const period = datePeriod(printed);
  return new Set(period && [period.to, ...(period.against ? [period.against.to] : [])]);
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
