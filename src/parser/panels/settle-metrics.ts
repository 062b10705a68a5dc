import type { MetricEvidence } from '../../schema/evidence.ts';
import type { Metric } from '../../schema/metric.ts';
import type { Source } from '../../schema/source.ts';
import type { Reporter } from '../diagnostics.ts';
import { periodOf } from '../period-of.ts';
import { figureKey, type KnownFigures, type MetricReading } from './decide.ts';
import type { NationalFigure, NationalFigures } from './national-figures.ts';
import { readingsOf, type Panels } from './read-panels.ts';
import {
  isReversed,
  keepsOrder,
  printedOf,
  settlePair,
  unsettledPair,
  type SettledPair,
} from './settle-pair.ts';
import { shapeOf } from './unit-pattern.ts';

/** The metrics of a report, and for each what decided. */
export interface SettledMetrics {
  metrics: Metric[];
  evidence: MetricEvidence[];
}

/** Settle whose each figure of a report is, with the national figures that reports of its programme agree on. */
export function settleMetrics(
  panels: Panels,
  agreement: NationalFigures,
  reporter: Reporter,
): SettledMetrics {
  const known = agreement.knownTo(panels);
  const nationals = agreement.sourcesFor(panels);
  const disputed = agreement.disputedFor(panels);
  const readings = readingsOf(panels, known).filter((reading) => isPrinted(reading, panels));
  reportStrays(panels, readings, reporter);
  const isOrderKept = readings.some((reading) => keepsOrder(reading, known.get(reading.metric)));
  const settled = readings.map((reading) => {
    const national = known.get(reading.metric);
    const isDisputed = disputed.has(reading.metric);
    const isTurned = isOrderKept && isReversed(reading, national);
    return { reading, pair: settlePair(reading, { national, isDisputed, isTurned }, reporter) };
  });
  const certain = settled.map((each) =>
    mayHaveStrayed(each, panels, { known, settled })
      ? { ...each, pair: unsettledPair(each.reading, 'may-have-strayed', reporter) }
      : each,
  );
  return {
    metrics: certain.map(({ reading, pair }) => ({
      metric: reading.metric,
      period: periodOf(reading.period?.printed, sourceOf(reading)),
      ...pair.values,
    })),
    evidence: certain.map((each) => evidenceOf(each, nationals.get(each.reading.metric))),
  };
}

function evidenceOf(
  { reading, pair }: Settled,
  national: NationalFigure | undefined,
): MetricEvidence {
  const { metric, line, hasLabel, figures, layouts, isWhole } = reading;
  return {
    metric,
    reason: pair.reason,
    ...{ line, hasLabel },
    found: figures.map((figure) => ({ printed: printedOf(figure), line: figure.line })),
    layouts: layouts.map((layout) => ({ ...layout })),
    isWhole,
    ...(national && { national }),
  };
}

/** A metric that only some reports print is read where its label stands. */
function isPrinted({ metric, hasLabel }: MetricReading, { places }: Panels): boolean {
  return hasLabel || places.every(({ metric: { id, isOptional } }) => id !== metric || !isOptional);
}

interface Settled {
  reading: MetricReading;
  pair: SettledPair;
}

function sourceOf({ period, line }: MetricReading): Source {
  const at = period?.line ?? line;
  return { line: at, endLine: at };
}

function reportStrays(
  { figures }: Panels,
  readings: readonly MetricReading[],
  reporter: Reporter,
): void {
  const claimed = new Set(readings.flatMap((reading) => reading.figures.map(figureKey)));
  for (const figure of figures) {
    if (figure.type === 'dash' || claimed.has(figureKey(figure))) continue;
    reporter.report('unclaimed-value', figure.line, { found: figure.printed });
  }
}

/**
 * Tell whether the force's figure is the national one of another metric, which lacks it.
 *
 * A figure that strayed from the next panel looks like that; where the other metric has its own, it is chance.
 */
function mayHaveStrayed(
  { reading, pair }: Settled,
  { places }: Panels,
  { known, settled }: { known: KnownFigures; settled: readonly Settled[] },
): boolean {
  const { force } = pair.values;
  if (force.status !== 'stated' || force.value === known.get(reading.metric)) return false;
  const shapes = new Map(places.map(({ metric }) => [metric.id, shapeOf(metric.unit)]));
  return settled.some(
    (other) =>
      other.reading !== reading &&
      known.get(other.reading.metric) === force.value &&
      shapes.get(other.reading.metric) === shapes.get(reading.metric) &&
      other.pair.values.englandAndWales.status !== 'stated',
  );
}
