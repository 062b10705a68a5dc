import { z } from 'zod';
import { periodSchema } from './period.ts';
import { sourceSchema } from './source.ts';
import { valueSchema } from './value.ts';

/** Identifies a figure of the prose, such as `domestic-abuse-arrest-rate`. The known ones stand in `programme/`; they never overwrite a metric. */
const narrativeFigureIdSchema = z.string().regex(/^[a-z]+(-[a-z]+)*$/, {
  error: 'a narrative figure is lower-case words joined by hyphens, such as wanted-on-pnc',
});

/** Words of the report, and where they stand. */
const wordsSchema = z.strictObject({ words: z.string().min(1), source: sourceSchema });

/** One figure stated in a sentence: subject and unit are certain, or it is not here. Its period may not be stated. */
export const narrativeFigureSchema = z.strictObject({
  figure: narrativeFigureIdSchema,
  period: periodSchema,
  /** What it is a share or a rate of, in the report's words: `domestic abuse-related offences`. */
  base: wordsSchema.optional(),
  force: valueSchema,
  englandAndWales: valueSchema,
  /** The same figure for the year before, where the prose gives it. */
  previousYear: z
    .strictObject({ period: periodSchema, force: valueSchema, englandAndWales: valueSchema })
    .optional(),
  /** The report's own words of comparison: `one of the lowest rates`. Absent where it does not compare in words. */
  comparison: wordsSchema.optional(),
  /** Sentences beside it that qualify it. */
  caveats: z.array(z.strictObject({ text: z.string().min(1), source: sourceSchema })),
  /** The sentence or sentences that say so, exactly as printed but for line breaks and footnote marks. */
  quote: z.string().min(1),
  source: sourceSchema,
});

export type NarrativeFigureId = z.infer<typeof narrativeFigureIdSchema>;
export type NarrativeFigure = z.infer<typeof narrativeFigureSchema>;
