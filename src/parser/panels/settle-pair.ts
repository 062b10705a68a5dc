import type { OpenReason, PairReason } from '../../schema/evidence.ts';
import type { Metric } from '../../schema/metric.ts';
import type { StatedValue, Value } from '../../schema/value.ts';
import type { Reporter } from '../diagnostics.ts';
import type { MetricReading } from './decide.ts';
import type { FigureUnit } from './units.ts';

/** The force's and the nation's figure of one metric, and what decided whose they are. */
export interface SettledPair {
  values: Pick<Metric, 'force' | 'englandAndWales'>;
  reason: PairReason | OpenReason;
}

const notInText: Value = { status: 'not-in-text' };
const nothing = { force: notInText, englandAndWales: notInText };

/** Tell whether two figures told by order are in it: the second is the nation's, and the first is not. */
export function keepsOrder(
  { order, figures }: MetricReading,
  national: number | undefined,
): boolean {
  const [first, second] = figures;
  return (
    order === 'sequence' && national !== undefined && is(second, national) && !is(first, national)
  );
}

/** The same with the nation's figure first: in a report that keeps the order elsewhere, one of them is not what it seems. */
export function isReversed(
  { order, figures }: MetricReading,
  national: number | undefined,
): boolean {
  const [first, second] = figures;
  if (order !== 'sequence' || national === undefined) return false;
  return is(first, national) && !is(second, national);
}

/** Settle whose the figures of one metric are, with the national figure where it is known. */
export function settlePair(
  reading: MetricReading,
  {
    national,
    isDisputed,
    isTurned,
  }: {
    national: number | undefined;
    /** Other reports state different national figures. */
    isDisputed: boolean;
    /** The figures are the other way round than elsewhere in the report. */
    isTurned: boolean;
  },
  reporter: Reporter,
): SettledPair {
  if (reading.figures.some(({ type }) => type === 'doubtful'))
    return leaveOut(reading, national, reporter);
  if (isDisputed) return dispute(reading, 'a figure on which they agree', reporter);
  if (isTurned && national !== undefined) return dispute(reading, national, reporter);
  return settle(reading, national, reporter);
}

/** Leave the figures of a metric open, and say so. */
export function unsettledPair(
  reading: MetricReading,
  reason: OpenReason,
  reporter: Reporter,
): SettledPair {
  const found = reading.figures.map(printedOf).join(' and ');
  reporter.report('ambiguous-value', reading.figures[0]?.line ?? reading.line, {
    metric: reading.metric,
    found,
  });
  return unsettled(reading, reason);
}

function settle(
  reading: MetricReading,
  national: number | undefined,
  reporter: Reporter,
): SettledPair {
  if (reading.order === 'none') {
    reporter.report('metric-missing', reading.line, { metric: reading.metric });
    return { values: nothing, reason: 'no-figures' };
  }
  if (reading.order === 'paired' || reading.order === 'sequence')
    return settleOrdered(reading, national, reporter);
  if (reading.order === 'contested') return unsettledPair(reading, 'layouts-differ', reporter);
  if (reading.figures.length === 1) return settleLone(reading, national, reporter);
  if (reading.figures.length === 2) return settleUnclear(reading, national, reporter);
  return unsettledPair(reading, 'nothing-tells', reporter);
}

function settleOrdered(
  reading: MetricReading,
  national: number | undefined,
  reporter: Reporter,
): SettledPair {
  const [force, nation] = reading.figures;
  if (!force || !nation) return unsettledPair(reading, 'nothing-tells', reporter);
  if (national === undefined || is(nation, national) || nation.type === 'dash') {
    const reason = reading.order === 'paired' ? 'beside-names' : 'order-of-names';
    return { values: valuesOf(force, nation), reason };
  }
  if (reading.order === 'sequence' && is(force, national))
    return settleUnclear(reading, national, reporter);
  return dispute(reading, national, reporter);
}

/** A single figure is the nation's where it equals the national one; else it is the force's if its name stands before it. */
function settleLone(
  reading: MetricReading,
  national: number | undefined,
  reporter: Reporter,
): SettledPair {
  const [figure] = reading.figures;
  if (!figure || national === undefined || figure.type === 'dash')
    return unsettledPair(reading, 'one-figure', reporter);
  const facts = { metric: reading.metric, found: printedOf(figure) };
  if (is(figure, national)) {
    if (reading.signature.includes('F') && !reading.signature.includes('N'))
      return unsettledPair(reading, 'one-figure', reporter);
    reporter.report('force-value-missing', figure.line, facts);
    const values = { force: notInText, englandAndWales: valueOf(figure) };
    return { values, reason: 'only-national' };
  }
  if (reading.signature !== 'Fv') return unsettledPair(reading, 'one-figure', reporter);
  reporter.report('national-value-missing', figure.line, facts);
  const values = { force: valueOf(figure), englandAndWales: notInText };
  return { values, reason: 'only-force' };
}

function settleUnclear(
  reading: MetricReading,
  national: number | undefined,
  reporter: Reporter,
): SettledPair {
  const [first, second] = reading.figures;
  if (!first || !second || national === undefined)
    return unsettledPair(reading, 'nothing-tells', reporter);
  const nation = is(first, national) ? first : is(second, national) ? second : undefined;
  if (!nation) return unsettledPair(reading, 'not-national', reporter);
  const force = nation === first ? second : first;
  const found = `${printedOf(first)} and ${printedOf(second)}`;
  if (!is(force, national)) {
    reporter.report('order-corroborated', first.line, {
      metric: reading.metric,
      found,
      national: printedOf(nation),
    });
  }
  return { values: valuesOf(force, nation), reason: 'national-figure' };
}

function dispute(reading: MetricReading, wanted: string | number, reporter: Reporter): SettledPair {
  const nation = reading.figures[1];
  if (!nation || reading.order === 'unclear') return settle(reading, undefined, reporter);
  reporter.report('national-figure-differs', nation.line, {
    metric: reading.metric,
    wanted,
    found: printedOf(nation),
  });
  return unsettled(reading, 'reports-differ');
}

/** A figure that cannot be told is left out; the other one is certain only where it stands beside its own name. */
function leaveOut(
  reading: MetricReading,
  national: number | undefined,
  reporter: Reporter,
): SettledPair {
  const doubtful = reading.figures.filter(({ type }) => type === 'doubtful');
  const [force, nation] = reading.figures;
  reporter.report('doubtful-figure', doubtful[0]?.line ?? reading.line, {
    metric: reading.metric,
    found: doubtful.map(printedOf).join(' and '),
  });
  const fits = nation?.type !== 'number' || national === undefined || nation.value === national;
  const isCertain = reading.order === 'paired' && force && nation && fits;
  return { values: isCertain ? valuesOf(force, nation) : nothing, reason: 'damaged' };
}

function unsettled({ figures, line }: MetricReading, reason: OpenReason): SettledPair {
  const candidates = [
    ...new Set(figures.flatMap((figure) => (figure.type === 'number' ? [figure.value] : []))),
  ];
  if (candidates.length === 0) return { values: nothing, reason };
  const lines = figures.map((figure) => figure.line);
  const source = { line: Math.min(...lines, Infinity) || line, endLine: Math.max(...lines) };
  const value: Value = { status: 'ambiguous', candidates, source };
  return { values: { force: value, englandAndWales: value }, reason };
}

function is(figure: FigureUnit | undefined, national: number): boolean {
  return figure?.type === 'number' && figure.value === national;
}

/** A figure as it is printed, for people. */
export function printedOf(figure: FigureUnit): string {
  return figure.type === 'dash' ? 'a dash' : figure.printed;
}

function valuesOf(force: FigureUnit, nation: FigureUnit): SettledPair['values'] {
  return { force: valueOf(force), englandAndWales: valueOf(nation) };
}

function valueOf(figure: FigureUnit): Value {
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
