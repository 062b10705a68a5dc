import { datePeriod } from '../../src/period/date-period.ts';
import type { StatedPeriod } from '../../src/schema/period.ts';
import type { StatedValue } from '../../src/schema/value.ts';

/** Make a stated value from the figure as a report prints it. */
export function stated(printed: string, line = 1): StatedValue {
  return {
    status: 'stated',
    value: Number(printed.replaceAll(',', '')),
    printed,
    source: { line, endLine: line },
  };
}

/** Make a stated period from its words as a report prints them. */
export function printedPeriod(printed: string, line = 1): StatedPeriod {
  const dates = datePeriod(printed);
  if (!dates) throw new Error(`no days in ${printed}`);
  return { status: 'stated', printed, ...dates, source: { line, endLine: line } };
}
