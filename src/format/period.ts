import type { Period } from '../schema/period.ts';

/** Example: `as of 1 July 2017`, as sentences have it where Force in numbers prints `as at`. */
const asOf = /^as of (?=\d)/iu;

/** Format when a figure holds, in the report's words; a point in time in one wording, whichever the report has. */
export function formatPeriod(period: Period): string {
  return period.status === 'stated' ? period.printed.replace(asOf, 'as at ') : 'period not stated';
}
