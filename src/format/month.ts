import { monthNames } from '../period/months.ts';

/** Format a year and month: `2018-03` becomes `March 2018`. Throws on anything else. */
export function formatMonth(yearMonth: string): string {
  const [year, month] = yearMonth.split('-');
  const name = monthNames[Number(month) - 1];
  if (year === undefined || name === undefined) {
    throw new RangeError(`Expected a year and month such as 2018-03, found \`${yearMonth}\``);
  }
  return `${name} ${year}`;
}
