import { anyMonth } from '../../../period/months.ts';
import { datePeriod } from '../../../period/date-period.ts';
import type { Dates, Period } from '../../../schema/period.ts';
import type { Span } from '../../sentences/passage.ts';

/** Any time at all: what has none of these can be of no other time than what stands before it. */
export const namesTime = new RegExp(`\\b(?:(?:19|20)\\d\\d|months?|years?|${anyMonth})\\b`);

/** A period of a sentence, with its days. */
export type DatedSpan = Span & Dates;

/** Give words that look like a period their days; a year of figures ends with a month, so any other day has been misread. */
export function dated(span: Span): DatedSpan | undefined {
  const dates = datePeriod(span.words);
  const isWhole = dates && (dates.from === dates.to || dates.from.endsWith('-01'));
  return isWhole ? { ...span, from: dates.from, to: dates.to } : undefined;
}

/** The days of a period of the record. */
export function datesOf(period: Period): Dates | undefined {
  return period.status === 'stated' ? period : undefined;
}

/** Tell whether two periods are of the same days, or neither of any. */
export function isSamePeriod(one: Dates | undefined, other: Dates | undefined): boolean {
  return one?.from === other?.from && one?.to === other?.to;
}

/** Tell whether the first period is the second one, a year earlier. */
export function isOneYearBefore(earlier: Dates | undefined, later: Dates | undefined): boolean {
  const yearLater = (day: string) => day.replace(/^\d+/, (year) => String(Number(year) + 1));
  return (
    earlier !== undefined &&
    isSamePeriod({ from: yearLater(earlier.from), to: yearLater(earlier.to) }, later)
  );
}
