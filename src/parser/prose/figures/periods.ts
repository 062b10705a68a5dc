import { anyMonth } from '../../../period/months.ts';
import type { FigureWording } from '../../../programme/narrative-figures.ts';

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

const year = /\b(?:19|20)\d\d$/;
/** A year of figures ends with a month, so any other day has been misread. */
const monthEnd =
  /(?:\b(?:30|the end of) (?:April|June|September|November)|\b(?:31|the end of) (?:January|March|May|July|August|October|December)|\b(?:28|29|the end of) February) \d{4}$/i;
const pointInTime = new RegExp(
  `^(?:as (?:of|at) )?(?:(?:[1-9]|[12]\\d|3[01]) )?(?:${anyMonth}) \\d{4}$`,
  'i',
);

/** Tell whether words that look like a period name days that exist. */
export function isPeriod(words: string): boolean {
  return monthEnd.test(words) || pointInTime.test(words);
}

/** Tell whether two wordings name one period; `as of` and `as at` make no other one. */
export function isSamePeriod(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && keyOf(one) === keyOf(other);
}

/** Tell whether the first period is the second one, a year earlier. */
export function isOneYearBefore(earlier: string, later: string | undefined): boolean {
  const yearLater = earlier.replace(year, (digits) => String(Number(digits) + 1));
  return yearLater !== earlier && isSamePeriod(yearLater, later);
}

/** Give the period as it stands inside a sentence: `As of 1 July 2017` opened one. */
export function wordPeriod(printed: string): string {
  return printed.replace(/^As\b/, 'as');
}

function keyOf(period: string): string {
  return period
    .toLowerCase()
    .replace(/^as (?:of|at) /, '')
    .replace(/[ -]+/g, ' ');
}
