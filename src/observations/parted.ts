import type { Unit } from '../programme/metrics.ts';
import type { Observation } from './observation.ts';

/** What keeps two figures of one measure from standing side by side. */
export type Parting = 'programme' | 'unit' | 'base' | 'period';

/**
 * List what parts two observations of one measure; none where they may be compared.
 *
 * A base or a period that is not stated is like no other, because nobody knows that it is the same.
 */
export function partedBy(a: Observation, b: Observation): Parting[] {
  const partings: [Parting, boolean][] = [
    ['programme', a.report.programmeId !== b.report.programmeId],
    ['unit', kindOf(a.unit) !== kindOf(b.unit)],
    ['base', !hasSameBase(a, b)],
    ['period', !hasSamePeriod(a, b)],
  ];
  return partings.filter(([, isParted]) => isParted).map(([parting]) => parting);
}

/** Tell whether two observations may stand in one column, chart or ranking. */
export function isComparable(a: Observation, b: Observation): boolean {
  return partedBy(a, b).length === 0;
}

/** A share is a share, whatever it is of: that is for its base to say. */
function kindOf(unit: Unit): Unit {
  return unit === 'percent-of-outcomes' ? 'percent' : unit;
}

/** A rate's unit says what it is a rate of; a share is of whatever its words say. */
function hasSameBase(a: Observation, b: Observation): boolean {
  if (kindOf(a.unit) !== 'percent') return true;
  const [one, two] = [baseKey(a), baseKey(b)];
  return one !== undefined && one === two;
}

function baseKey({ base }: Observation): string | undefined {
  return base?.words
    .toLowerCase()
    .replace(/^(?:the|all|total) /u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function hasSamePeriod({ period: a }: Observation, { period: b }: Observation): boolean {
  if (a.status !== 'stated' || b.status !== 'stated') return false;
  return (
    a.from === b.from &&
    a.to === b.to &&
    a.against?.from === b.against?.from &&
    a.against?.to === b.against?.to
  );
}
