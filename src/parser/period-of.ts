import type { Period } from '../schema/period.ts';
import type { Source } from '../schema/source.ts';
import { datePeriod } from '../period/date-period.ts';

/** Give printed words as a period of the record; words that name no days are none. */
export function periodOf(printed: string | undefined, source: Source): Period {
  const dates = printed === undefined ? undefined : datePeriod(printed);
  return printed === undefined || !dates
    ? { status: 'not-in-text' }
    : { status: 'stated', printed, ...dates, source };
}
