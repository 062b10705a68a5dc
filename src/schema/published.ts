import { z } from 'zod';

/** Year and month of publication: `2018-03`. */
export const publishedSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, {
  error: 'expected a year and month such as 2018-03',
});
