import type { Programme } from '../../programme/programmes.ts';
import type { Metric, MetricId } from '../../schema/metric.ts';
import type { StatedValue, Value } from '../../schema/value.ts';
import type { Source } from '../../schema/source.ts';
import type { Reporter } from '../diagnostics.ts';
import { periodOf } from '../period-of.ts';
import type { MetricReading } from './metric-readings.ts';
import type { FigureToken } from './number-tokens.ts';

/** The England and Wales figure of each metric that the reports of one year agree on. */
export type NationalFigures = ReadonlyMap<MetricId, number>;

type Pair = Pick<Metric, 'force' | 'englandAndWales'>;

const notInText: Value = { status: 'not-in-text' };

/**
 * Agree on the national figures of one year: the one that most reports print beside their own.
 *
 * Figures that stand beside their label outweigh those told by order alone. A tie settles nothing.
 */
export function agreeOnNationalFigures(
  reports: readonly (readonly MetricReading[])[],
): Map<MetricId, number> {
  const votes = new Map<MetricId, Map<number, number>>();
  for (const reading of reports.flat()) {
    const weight =
      reading.order === 'paired' ? reports.length + 1 : reading.order === 'sequence' ? 1 : 0;
    const nation = reading.figures[1];
    if (weight === 0 || nation?.type !== 'number') continue;
    const counts = votes.get(reading.metric) ?? new Map<number, number>();
    counts.set(nation.value, (counts.get(nation.value) ?? 0) + weight);
    votes.set(reading.metric, counts);
  }
  const agreed = new Map<MetricId, number>();
  for (const [metric, counts] of votes) {
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
    if (first && first[1] > (second?.[1] ?? 0)) agreed.set(metric, first[0]);
  }
  return agreed;
}

/** Tell which metrics reports of one year state different national figures for, so that none could be agreed on. */
export function disputedMetrics(
  reports: readonly (readonly MetricReading[])[],
  agreed: NationalFigures,
): ReadonlySet<MetricId> {
  const stated = reports
    .flat()
    .filter((reading) => reading.order === 'paired' || reading.order === 'sequence')
    .filter((reading) => reading.figures[1]?.type === 'number')
    .map((reading) => reading.metric);
  return new Set(stated.filter((metric) => !agreed.has(metric)));
}

/** Settle whose each figure of a report is, with the national figures that reports of its year agree on. */
export function settleMetrics(
  {
    readings,
    programme,
    national,
    disputed,
  }: {
    readings: readonly MetricReading[];
    programme: Programme;
    national: NationalFigures;
    disputed: ReadonlySet<MetricId>;
  },
  reporter: Reporter,
): Metric[] {
  const keepsOrder = readings.some((reading) => isInOrder(reading, national.get(reading.metric)));
  const pairOf = (reading: MetricReading): Pair => {
    const known = national.get(reading.metric);
    if (reading.figures.some(({ type }) => type === 'doubtful'))
      return leaveOut(reading, known, reporter);
    if (disputed.has(reading.metric))
      return dispute(reading, 'a figure on which they agree', reporter);
    if (keepsOrder && known !== undefined && isReversed(reading, known))
      return dispute(reading, known, reporter);
    return settle(reading, known, reporter);
  };
  return readings.flatMap((reading) => {
    const isKnown = programme.metrics.some((metric) => metric.id === reading.metric);
    const period = periodOf(reading.period?.printed, sourceOf(reading));
    return isKnown ? [{ metric: reading.metric, period, ...pairOf(reading) }] : [];
  });
}

function sourceOf({ period, line }: MetricReading): Source {
  const at = period?.line ?? line;
  return { line: at, endLine: at };
}

/** Two figures told by order, of which the second is the nation's, as it should be. */
function isInOrder({ order, figures }: MetricReading, national: number | undefined): boolean {
  const [first, second] = figures;
  return (
    order === 'sequence' && national !== undefined && is(second, national) && !is(first, national)
  );
}

/** The same with the nation's figure first: in a report that keeps the order elsewhere, one of them is not what it seems. */
function isReversed({ order, figures }: MetricReading, national: number): boolean {
  const [first, second] = figures;
  return order === 'sequence' && is(first, national) && !is(second, national);
}

function settle(reading: MetricReading, national: number | undefined, reporter: Reporter): Pair {
  if (reading.order === 'none') {
    reporter.report('metric-missing', reading.line, { metric: reading.metric });
    return { force: notInText, englandAndWales: notInText };
  }
  if (reading.order === 'paired' || reading.order === 'sequence')
    return settleOrdered(reading, national, reporter);
  if (reading.figures.length === 1) return settleLone(reading, national, reporter);
  if (reading.figures.length === 2) return settleUnclear(reading, national, reporter);
  return ambiguous(reading, reporter);
}

function settleOrdered(
  reading: MetricReading,
  national: number | undefined,
  reporter: Reporter,
): Pair {
  const [force, nation] = reading.figures;
  if (!force || !nation) return ambiguous(reading, reporter);
  if (national === undefined || is(nation, national)) {
    return { force: valueOf(force), englandAndWales: valueOf(nation) };
  }
  if (nation.type === 'dash') return { force: valueOf(force), englandAndWales: valueOf(nation) };
  if (reading.order === 'sequence' && is(force, national))
    return settleUnclear(reading, national, reporter);
  return dispute(reading, national, reporter);
}

/** A single figure is the nation's where it equals the national one; else it is the force's if its name stands before it. */
function settleLone(
  reading: MetricReading,
  national: number | undefined,
  reporter: Reporter,
): Pair {
  const [figure] = reading.figures;
  if (!figure || national === undefined || figure.type === 'dash')
    return ambiguous(reading, reporter);
  const facts = { metric: reading.metric, found: printedOf(figure) };
  if (is(figure, national)) {
    if (reading.signature.includes('F') && !reading.signature.includes('N'))
      return ambiguous(reading, reporter);
    reporter.report('force-value-missing', figure.line, facts);
    return { force: notInText, englandAndWales: valueOf(figure) };
  }
  if (reading.signature !== 'Fv') return ambiguous(reading, reporter);
  reporter.report('national-value-missing', figure.line, facts);
  return { force: valueOf(figure), englandAndWales: notInText };
}

function settleUnclear(
  reading: MetricReading,
  national: number | undefined,
  reporter: Reporter,
): Pair {
  const [first, second] = reading.figures;
  if (!first || !second || national === undefined) return ambiguous(reading, reporter);
  const nation = is(first, national) ? first : is(second, national) ? second : undefined;
  if (!nation) return ambiguous(reading, reporter);
  const force = nation === first ? second : first;
  const found = `${printedOf(first)} and ${printedOf(second)}`;
  if (!is(force, national)) {
    reporter.report('order-corroborated', first.line, {
      metric: reading.metric,
      found,
      national: printedOf(nation),
    });
  }
  return { force: valueOf(force), englandAndWales: valueOf(nation) };
}

function dispute(reading: MetricReading, wanted: string | number, reporter: Reporter): Pair {
  const nation = reading.figures[1];
  if (!nation || reading.order === 'unclear') return settle(reading, undefined, reporter);
  reporter.report('national-figure-differs', nation.line, {
    metric: reading.metric,
    wanted,
    found: printedOf(nation),
  });
  return unsettled(reading);
}

/** A figure that cannot be told is left out; the other one is certain only where it stands beside its own name. */
function leaveOut(reading: MetricReading, national: number | undefined, reporter: Reporter): Pair {
  const doubtful = reading.figures.filter(({ type }) => type === 'doubtful');
  const [force, nation] = reading.figures;
  reporter.report('doubtful-figure', doubtful[0]?.line ?? reading.line, {
    metric: reading.metric,
    found: doubtful.map(printedOf).join(' and '),
  });
  const fits = nation?.type !== 'number' || national === undefined || nation.value === national;
  return reading.order === 'paired' && force && nation && fits
    ? { force: valueOf(force), englandAndWales: valueOf(nation) }
    : { force: notInText, englandAndWales: notInText };
}

function ambiguous(reading: MetricReading, reporter: Reporter): Pair {
  const found = reading.figures.map(printedOf).join(' and ');
  reporter.report('ambiguous-value', reading.figures[0]?.line ?? reading.line, {
    metric: reading.metric,
    found,
  });
  return unsettled(reading);
}

function unsettled({ figures, line }: MetricReading): Pair {
  const candidates = [
    ...new Set(figures.flatMap((figure) => (figure.type === 'number' ? [figure.value] : []))),
  ];
  if (candidates.length === 0) return { force: notInText, englandAndWales: notInText };
  const lines = figures.map((figure) => figure.line);
  const source = { line: Math.min(...lines, Infinity) || line, endLine: Math.max(...lines) };
  const value: Value = { status: 'ambiguous', candidates, source };
  return { force: value, englandAndWales: value };
}

function is(figure: FigureToken | undefined, national: number): boolean {
  return figure?.type === 'number' && figure.value === national;
}

function printedOf(figure: FigureToken): string {
  return figure.type === 'dash' ? 'a dash' : figure.printed;
}

function valueOf(figure: FigureToken): Value {
  if (figure.type === 'doubtful') return notInText;
  const source = { line: figure.line, endLine: figure.line };
  if (figure.type === 'dash') return { status: 'not-supplied', source };
  const stated: StatedValue = {
    status: 'stated',
    value: figure.value,
    printed: figure.printed,
    source,
  };
  return stated;
}
