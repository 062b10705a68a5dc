import { anyMonth } from '../../../period/months.ts';
import { datePeriod } from '../../../period/date-period.ts';
import type { FigureWording } from '../../../programme/narrative-figures.ts';
import type { Dates, Period } from '../../../schema/period.ts';
import type { Span } from '../../sentences/passage.ts';

/** A month is checked where a period is taken: its names would make every pattern long. */
const monthAndYear = '[a-z]{3,9} (?:19|20)\\d\\d(?!\\d)';

/** How sentences word a span (`12 months to 30 June 2017`) and a point (`as of 1 July 2017`). */
export const periodWords: Record<FigureWording['period'], string> = {
  span: `(?:(?:12|twelve)[- ]months|year) (?:to|ending|ended|up to) (?:\\d{1,2}|the end of) ${monthAndYear}`,
  point: `(?:as (?:of|at) )?(?:\\d{1,2} )?${monthAndYear}`,
};

/** The prepositions before them that say nothing of their kind. */
export const periodLeads: Record<FigureWording['period'], string> = {
  span: '(?:in|over|for|during|within|throughout) the ',
  point: '(?:in (?!\\d)|(?:on|at|by) |(?=as ))',
};

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
