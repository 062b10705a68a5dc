import type { Period } from '../schema/period.ts';

/** Format when a figure holds, in the report's words. */
export function formatPeriod(period: Period): string {
  return period.status === 'stated' ? period.printed : 'period not stated';
}
