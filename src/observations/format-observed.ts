import { formatFigureWithUnit } from '../format/figure.ts';
import { formatMissing, isMissing } from '../format/missing.ts';
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
