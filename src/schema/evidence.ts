import { z } from 'zod';
import { metricIdSchema } from './metric.ts';
import { sourceSchema } from './source.ts';

/** How it is known whose the figures of a metric are. */
const pairReasonSchema = z.enum([
  /** Each figure stands beside a name. */
  'beside-names',
  /** Two names, then two figures in the same order. */
  'order-of-names',
  /** Nothing in the text tells, and one of them is the national figure that reports agree on. */
  'national-figure',
  /** There is one figure, and it is the national one. */
  'only-national',
  /** There is one figure, it stands behind the force's name, and it is not the national one. */
  'only-force',
]);

/** Why the figures of a metric are left out. */
const openReasonSchema = z.enum([
  /** No figure stands at the label, or the label is not there. */
  'no-figures',
  /** The layouts that explain the pages differ, or none explains these figures. */
  'layouts-differ',
  /** Nothing in the text tells whose they are, and no national figure is known. */
  'nothing-tells',
  /** Nothing in the text tells whose they are, and none of them is the national figure. */
  'not-national',
  /** There is one figure, and whose it is cannot be told. */
  'one-figure',
  /** The figure at the nation's place is another than other reports state, or these disagree. */
  'reports-differ',
  /** Something unknown touches the digits. */
  'damaged',
]);

/** What was read of one metric in Force in numbers, and what decided. */
const metricEvidenceSchema = z.strictObject({
  metric: metricIdSchema,
  reason: z.union([pairReasonSchema, openReasonSchema]),
  /** Line of the label, or of the pages where the label is not there. */
  line: z.int().min(1),
  hasLabel: z.boolean(),
  /** What stands at the label: figures as printed, and dashes. */
  found: z.array(z.strictObject({ printed: z.string().min(1), line: z.int().min(1) })),
  /** The layouts of the pages that say so. */
  layouts: z.array(
    z.strictObject({
      order: z.enum(['lines', 'columns']),
      place: z.enum(['before', 'after', 'between', 'within']),
    }),
  ),
  /** These layouts account for every figure of the pages. */
  isWhole: z.boolean(),
  /** The national figure of this metric and period, where reports agree on one. */
  national: z
    .strictObject({
      value: z.number(),
      /** Ids of these reports; this one may be among them. */
      reports: z.array(z.string().min(1)).min(1),
    })
    .optional(),
});

/** How the judgments were read. */
const judgmentsEvidenceSchema = z.strictObject({
  /** In rows of title, grade and year, or in tiles. */
  way: z.enum(['rows', 'tiles']),
  /** The summary's opening sentence, where it states the overall grade. */
  summary: sourceSchema.optional(),
});

/** Something missing, odd or contradictory in one text. */
const diagnosticSchema = z.strictObject({
  severity: z.enum(['error', 'warning', 'info']),
  rule: z.string().min(1),
  /** 1-based line of the report file. */
  line: z.int().min(1),
  message: z.string().min(1),
});

/** How one report was read, beside its record: which rule decided, what other reports settled, what was left out. */
export const evidenceSchema = z.strictObject({
  /** The report's id. */
  report: z.string().min(1),
  judgments: judgmentsEvidenceSchema,
  metrics: z.array(metricEvidenceSchema),
  diagnostics: z.array(diagnosticSchema),
});

export type PairReason = z.infer<typeof pairReasonSchema>;
export type OpenReason = z.infer<typeof openReasonSchema>;
export type MetricEvidence = z.infer<typeof metricEvidenceSchema>;
export type JudgmentsEvidence = z.infer<typeof judgmentsEvidenceSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
