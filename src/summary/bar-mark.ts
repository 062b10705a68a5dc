import { isMissing } from '../format/missing.ts';
import type { Observation } from '../observations/observation.ts';
import type { Value } from '../schema/value.ts';

/** The two figures that one bar shows. */
type Pair = Pick<Observation, 'force' | 'englandAndWales'>;

/** Lowest and highest figure that a bar must hold; the zero line always lies between them. */
export interface BarScale {
  low: number;
  high: number;
}

/** A bar from the zero line for the force and a mark for the nation, in hundredths of the width. */
export interface BarMark {
  zero: number;
  force: { start: number; width: number } | undefined;
  nation: number | undefined;
}

/** Find one scale for all values of a metric, so that its bars agree on every page. */
export function barScale(metrics: readonly Pair[]): BarScale {
  const values = metrics
    .flatMap((metric) => [metric.force, metric.englandAndWales])
    .flatMap((value) => (isMissing(value) ? [] : [value.value]));
  return { low: Math.min(0, ...values), high: Math.max(0, ...values) };
}

/** Place a metric on its scale; `undefined` where there is nothing to draw. */
export function barMark(metric: Pair, scale: BarScale): BarMark | undefined {
  const span = scale.high - scale.low;
  if (span === 0) return undefined;
  const zero = place(0, scale);
  const force = placed(metric.force, scale);
  const nation = placed(metric.englandAndWales, scale);
  if (force === undefined && nation === undefined) return undefined;
  return { zero, force: force === undefined ? undefined : bar(zero, force), nation };
}

function placed(value: Value, scale: BarScale): number | undefined {
  return isMissing(value) ? undefined : place(value.value, scale);
}

function place(value: number, { low, high }: BarScale): number {
  return Math.round(((value - low) / (high - low)) * 1000) / 10;
}

function bar(zero: number, end: number): { start: number; width: number } {
  const width = Math.round(Math.abs(end - zero) * 10) / 10;
  return { start: Math.min(zero, end), width };
}
