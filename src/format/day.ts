const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Format a date, given as `2026-11-21`: `21 November 2026`. */
export function formatDay(date: string): string {
  return day.format(new Date(date));
}
