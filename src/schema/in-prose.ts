import { z } from 'zod';
import { questionIdSchema } from './question.ts';
import { sourceSchema } from './source.ts';

/**
 * What a sentence outside the lists does.
 *
 * `asked`: it says what the force needs to, should or must do. `since-earlier`: it compares with an earlier year or inspection.
 */
const inProseKindSchema = z.enum(['asked', 'since-earlier']);

/** A sentence of the running text that matters as a finding does, but is not listed as one. */
export const inProseSchema = z.strictObject({
  kind: inProseKindSchema,
  /** The question whose chapter it stands in; absent in the overview. */
  question: questionIdSchema.optional(),
  /** The section that it certainly stands in, as its heading is printed; absent where none is certain, as before the first. */
  section: z.string().min(1).optional(),
  /** The whole sentence, as printed but for line breaks and footnote marks. */
  text: z.string().min(1),
  source: sourceSchema,
});

export type InProse = z.infer<typeof inProseSchema>;
