import { z } from 'zod';
import { definitionSchema } from './definition.ts';
import { documentSchema } from './document.ts';
import { areaForImprovementSchema, causeOfConcernSchema } from './finding.ts';
import { inProseSchema } from './in-prose.ts';
import { judgmentSchema, overallSchema } from './judgment.ts';
import { metricSchema } from './metric.ts';
import { narrativeFigureSchema } from './narrative-figure.ts';
import { pillarSchema } from './pillar.ts';
import { programmeIdSchema } from './programme.ts';
import { publishedSchema } from './published.ts';

/** What one report text becomes: every fact with its status and the lines that state it. */
export const recordSchema = z
  .strictObject({
    /** `<force>-<year>-<pillar>`, also the name of the text in `content/reports/`. */
    id: z.string().min(1),
    /** Slug in the force register. */
    force: z.string().min(1),
    programme: z.literal('PEEL'),
    /** Key of the programme's data, its questions, metrics and scale: `effectiveness-2017`. */
    programmeId: programmeIdSchema,
    pillar: pillarSchema,
    /** The programme year in the title. */
    year: z.int().min(2010).max(2100),
    title: z.string().min(1),
    /** Year and month on the title page. */
    published: publishedSchema.optional(),
    /** As printed; absent where the text has none. */
    isbn: z.string().min(1).optional(),
    overall: overallSchema,
    judgments: z.array(judgmentSchema),
    metrics: z.array(metricSchema),
    areasForImprovement: z.array(areaForImprovementSchema),
    causesOfConcern: z.array(causeOfConcernSchema),
    narrativeFigures: z.array(narrativeFigureSchema),
    inProse: z.array(inProseSchema),
    definitions: z.array(definitionSchema),
    document: documentSchema,
  })
  .refine((record) => isUnique(record.judgments.map((judgment) => judgment.question)), {
    error: 'a question has one judgment; remove the second',
    path: ['judgments'],
  })
  .refine((record) => isUnique(record.metrics.map((metric) => metric.metric)), {
    error: 'a metric stands in a record once; remove the second',
    path: ['metrics'],
  });

/** One report text as a record. */
export type ReportRecord = z.infer<typeof recordSchema>;

function isUnique(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length;
}
