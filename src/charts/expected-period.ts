import { datePeriod } from '../period/date-period.ts';
import type { Period } from '../schema/period.ts';

/** Tell whether a figure holds for the days that its programme expects, however the report words them. */
export function isExpectedPeriod(period: Period, expected: string): boolean {
  const days = datePeriod(expected);
  return period.status === 'stated' && period.from === days?.from && period.to === days.to;
}
