import type { Unit } from '../programme/metrics.ts';
import type { StatedValue, Value } from '../schema/value.ts';
import { decimalsOf, differenceOf, overlaps } from './precision.ts';

/** How a force's figure stands to the national one; never a judgment on either. */
export type Relation = 'higher' | 'lower' | 'same';

const nation = 'England and Wales';

/**
 * Compare a force's figure with the national one; `undefined` unless both are stated.
 *
 * Figures printed to different precision are the same where rounding could make them so.
 */
export function compareValues(force: Value, national: Value): Relation | undefined {
  if (force.status !== 'stated' || national.status !== 'stated') return undefined;
  if (overlaps(force, national)) return 'same';
  return force.value > national.value ? 'higher' : 'lower';
}

/** Format how a force's figure stands to the national one: `3 percentage points lower than England and Wales`. */
export function formatComparison(force: Value, national: Value, unit: Unit): string | undefined {
  const relation = compareValues(force, national);
  if (force.status !== 'stated' || national.status !== 'stated') return undefined;
  if (relation === 'same') {
    return force.value === national.value
      ? `the same as ${nation}`
      : `the same as ${nation}, after rounding`;
  }
  const points = formatPoints(force, national, unit);
  return [points, relation, 'than', nation].filter((part) => part !== undefined).join(' ');
}

/** Only shares of a whole differ by percentage points; two rates of change are left to stand side by side. */
function formatPoints(force: StatedValue, national: StatedValue, unit: Unit): string | undefined {
  if (unit !== 'percent' && unit !== 'percent-of-outcomes') return undefined;
  if (decimalsOf(force.printed) !== decimalsOf(national.printed)) return undefined;
  const difference = differenceOf(force, national);
  return difference === '1' ? '1 percentage point' : `${difference} percentage points`;
}
