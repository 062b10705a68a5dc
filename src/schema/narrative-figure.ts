import { z } from 'zod';
import { sourceSchema } from './source.ts';
import { valueSchema } from './value.ts';

/** Figures that the prose states. They never overwrite a metric. */
export const narrativeFigureIdSchema = z.enum([
  'domestic-abuse-arrest-rate',
  'charged-or-summonsed',
  'evidential-difficulties',
  'organised-crime-groups',
  'european-arrest-warrants',
  'wanted-on-pnc',
  'domestic-abuse-charge-rate',
  'telephone-resolution',
  're-offending-under-iom',
  'foreign-national-referral-rate',
]);

/** One figure stated in a sentence: subject, unit and period are all certain, or it is not here. */
export const narrativeFigureSchema = z.strictObject({
  figure: narrativeFigureIdSchema,
  /** As the prose words it, such as `12 months to 30 June 2017`. */
  period: z.string().min(1),
  force: valueSchema,
  englandAndWales: valueSchema,
  /** The same figure for the year before, where the prose gives it. */
  previousYear: z
    .strictObject({ period: z.string().min(1), force: valueSchema, englandAndWales: valueSchema })
    .optional(),
  /** The sentence or sentences that say so, exactly as printed but for line breaks and footnote marks. */
  quote: z.string().min(1),
  source: sourceSchema,
});

export type NarrativeFigureId = z.infer<typeof narrativeFigureIdSchema>;
export type NarrativeFigure = z.infer<typeof narrativeFigureSchema>;
