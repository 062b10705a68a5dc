import { z } from 'zod';

/** Where a fact stands: 1-based lines of the report file, both inclusive. */
export const sourceSchema = z
  .strictObject({ line: z.int().min(1), endLine: z.int().min(1) })
  .refine((source) => source.endLine >= source.line, {
    error: 'endLine must not come before line',
  });

export type Source = z.infer<typeof sourceSchema>;
