import { formatFigureWithUnit } from '../format/figure.ts';
import { formatMissing, isMissing } from '../format/missing.ts';
import { formatUnit } from '../format/unit.ts';
import type { Unit } from '../programme/metrics.ts';
import type { Value } from '../schema/value.ts';
import type { Observation } from './observation.ts';

/** Format a figure of an observation to stand alone, with what it is a share of: `8.5% of cases`. */
export function formatObserved(
  value: Value,
  { unit, base }: Pick<Observation, 'unit' | 'base'>,
): string {
  if (isMissing(value)) return formatMissing(value, unit);
  const figure = formatFigureWithUnit(value.printed, unit);
  return unit === 'percent' && base !== undefined ? `${figure} of ${base.words}` : figure;
}

/** Format how figures are counted, for a head or a caption: `per 1,000 people`, `per cent of cases`. */
export function formatCounting({ unit, base }: Pick<Observation, 'unit' | 'base'>): string {
  if (base === undefined || !isShare(unit)) return formatUnit(unit);
  return `per cent of ${base.words}`;
}

/** The base of a rate is in its unit; that of a share is in the report's words. */
function isShare(unit: Unit): boolean {
  return unit === 'percent' || unit === 'percent-of-outcomes';
}
