import type { Dates } from '../schema/period.ts';
import { anyMonth, monthNames } from './months.ts';

/** Example: `30 June 2017`, `July 2017`, `the end of June 2017`. */
const date = `(?:the end of |(\\d{1,2})(?:st|nd|rd|th)? )?(${anyMonth}),? (\\d{4})`;
const spanToDate = new RegExp(
  `^(?:offences recorded )?(?:in |over |for |during )?(?:the )?(?:(\\d{1,2}|twelve|six|three)[ -]months?|year) (?:to|ending|ended|up to)(?: on)? ${date}$`,
  'i',
);
const pointInTime = new RegExp(`^(?:as (?:of|at) |on )?${date}$`, 'i');
const betweenDates = new RegExp(`^(?:from|between) ${date} (?:to|and) ${date}$`, 'i');
const numerals = new Map([
  ['twelve', 12],
  ['six', 6],
  ['three', 3],
]);

/**
 * Give the days that a printed period covers, both inclusive: `12 months to 30 June 2017`, `as at 1 July 2017`.
 *
 * For a change, `against` is the earlier period: `12 months to 31 March 2016 against 12 months to 31 March 2017`.
 * `undefined` where the words name no days that exist.
 */
export function datePeriod(printed: string): (Dates & { against?: Dates }) | undefined {
  const words = printed.replace(/[\s\u00A0]+/g, ' ').trim();
  const [first, second, ...more] = words.split(/ (?:against|compared (?:with|to)) /i);
  const one = first === undefined ? undefined : dateSpan(first);
  if (!one || more.length > 0) return undefined;
  if (second === undefined) return one;
  const other = dateSpan(second);
  if (!other || one.from === other.from) return undefined;
  return one.from < other.from ? { ...other, against: one } : { ...one, against: other };
}

function dateSpan(words: string): Dates | undefined {
  const span = spanToDate.exec(words);
  if (span) {
    const to = lastDay(span[2], span[3], span[4]);
    return to && { from: isoOf(startOf(to, monthsIn(span[1]))), to: isoOf(to) };
  }
  const between = betweenDates.exec(words);
  if (between) {
    const from = firstDay(between[1], between[2], between[3]);
    const to = lastDay(between[4], between[5], between[6]);
    return from && to && from <= to ? { from: isoOf(from), to: isoOf(to) } : undefined;
  }
  const point = pointInTime.exec(words);
  if (!point) return undefined;
  const from = firstDay(point[1], point[2], point[3]);
  const to = lastDay(point[1], point[2], point[3]);
  return from && to && { from: isoOf(from), to: isoOf(to) };
}

/** A year has twelve months; a count may be in digits or in words. */
function monthsIn(words: string | undefined): number {
  if (words === undefined) return 12;
  return numerals.get(words.toLowerCase()) ?? Number(words);
}

/** The first day of so many months that end on a day: the day after the same day that many months before. */
function startOf(to: Date, count: number): Date {
  const end = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth(), to.getUTCDate() + 1));
  return new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() - count, end.getUTCDate()));
}

function firstDay(day: string | undefined, month = '', year = ''): Date | undefined {
  return dayOf(day === undefined ? 1 : Number(day), month, year);
}

/** A month without a day ends on its last one. */
function lastDay(day: string | undefined, month = '', year = ''): Date | undefined {
  if (day !== undefined) return dayOf(Number(day), month, year);
  return new Date(Date.UTC(Number(year), monthOf(month) + 1, 0));
}

function dayOf(day: number, month: string, year: string): Date | undefined {
  const date = new Date(Date.UTC(Number(year), monthOf(month), day));
  return date.getUTCDate() === day ? date : undefined;
}

function monthOf(name: string): number {
  return monthNames.findIndex((month) => month.toLowerCase() === name.toLowerCase());
}

function isoOf(day: Date): string {
  return day.toISOString().slice(0, 10);
}
