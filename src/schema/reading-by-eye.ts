import { z } from 'zod';
import { metricIdSchema } from './metric.ts';
import { readByEyeValueSchema } from './value.ts';

/** A figure of Force in numbers that a person read in the PDF, because no conversion gives it. */
const readingByEyeSchema = readByEyeValueSchema
  .omit({ status: true })
  .extend({
    metric: metricIdSchema,
    /** Whose figure it is. */
    of: z.enum(['force', 'englandAndWales']),
  })
  .refine(
    ({ value, printed }) => Number(printed.replace(/^\+/, '').replaceAll(',', '')) === value,
    {
      error:
        'a value that is not the printed figure as a number, both without the per cent sign, as 1250 is of `+1,250`',
      path: ['value'],
    },
  );

/** What `content/readings/<report>.json` holds. */
export const readingsByEyeSchema = z.array(readingByEyeSchema).min(1);

export type ReadingByEye = z.infer<typeof readingByEyeSchema>;
