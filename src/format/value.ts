import type { Unit } from '../programme/metrics.ts';
import type { Value } from '../schema/value.ts';
import { formatFigure } from './figure.ts';
import { formatMissing, isMissing } from './missing.ts';

/** Format a value for a cell whose head names the unit: `199`, `+10%`, or the reason why not. */
export function formatValue(value: Value, unit: Unit): string {
  return isMissing(value) ? formatMissing(value, unit) : formatFigure(value.printed, unit);
}
