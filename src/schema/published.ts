import { z } from 'zod';

/** Months as reports print them, in the order of the year. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Year and month of publication: `2018-03`. */
export const publishedSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, {
  error: 'expected a year and month such as 2018-03',
});
