import type { Unit } from '../programme/metrics.ts';
import type { Value } from '../schema/value.ts';
import { formatFigure } from './figure.ts';
import { formatList } from './list.ts';

/** A value with no figure to show. */
export type MissingValue = Exclude<Value, { status: 'stated' | 'read-by-eye' }>;

/** Tell a missing value from a stated one. */
export function isMissing(value: Value): value is MissingValue {
  return value.status !== 'stated' && value.status !== 'read-by-eye';
}

/** Format the reason why there is no figure, in words that blame the text and never the force. */
export function formatMissing(value: MissingValue, unit: Unit): string {
  switch (value.status) {
    case 'not-in-text':
      return 'missing from our copy';
    case 'not-supplied':
      return 'not supplied: the force could not give comparable data';
    case 'ambiguous':
      return `cannot be read for certain: the text has ${formatCandidates(value.candidates, unit)}`;
  }
}

function formatCandidates(candidates: readonly number[], unit: Unit): string {
  return formatList(candidates.map((candidate) => formatFigure(String(candidate), unit)));
}
