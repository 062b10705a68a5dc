import { z } from 'zod';
import { gradeSchema } from './grade.ts';
import { questionIdSchema } from './question.ts';
import { sourceSchema } from './source.ts';

/** A run of text on one source line, or a footnote mark in it. */
const inlineSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string(),
    style: z.enum(['emphasis', 'strong']).optional(),
    line: z.int().min(1),
  }),
  z.strictObject({
    type: z.literal('link'),
    text: z.string(),
    /** Always http or https: other schemes are read as text. */
    url: z.string(),
    line: z.int().min(1),
  }),
  z.strictObject({ type: z.literal('mark'), footnote: z.int().min(1), line: z.int().min(1) }),
]);

const proseSchema = z.array(inlineSchema);

/** A heading inside a chapter; level 3 is a section, level 4 a part of one. */
const headingSchema = z.strictObject({
  type: z.literal('heading'),
  level: z.union([z.literal(3), z.literal(4)]),
  content: proseSchema,
  /**
   * What stands below, up to the next heading of which this is said or to the end of the chapter. `section`: all of a section
   * that its report should have. `unclear-section`: one of which nobody can tell where it begins or ends. `findings`: what the
   * force should do.
   */
  opens: z.enum(['section', 'unclear-section', 'findings']).optional(),
  source: sourceSchema,
});

const paragraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  content: proseSchema,
  source: sourceSchema,
});

const listSchema = z.strictObject({
  type: z.literal('list'),
  items: z.array(z.strictObject({ content: proseSchema, source: sourceSchema })).min(1),
  source: sourceSchema,
});

/** A row of a table; marks of footnotes stand at the end of their cell, which is counted from 0. */
const rowSchema = z.strictObject({
  cells: z.array(z.string()),
  marks: z
    .array(z.strictObject({ cell: z.int().min(0), footnote: z.int().min(1) }))
    .min(1)
    .optional(),
  source: sourceSchema,
});

export type TableRow = z.infer<typeof rowSchema>;

/** A table as rows of cells; the first row is its header. */
const tableSchema = z.strictObject({
  type: z.literal('table'),
  rows: z.array(rowSchema).min(1),
  source: sourceSchema,
});

/** A chart that the PDF drew as a picture: its caption, source and notes are all that the text has. */
const figureSchema = z.strictObject({
  type: z.literal('figure'),
  caption: proseSchema,
  notes: z.array(z.strictObject({ content: proseSchema, source: sourceSchema })),
  source: sourceSchema,
});

/** The grade printed under a chapter's heading. */
const chapterGradeSchema = z.strictObject({
  type: z.literal('grade'),
  grade: gradeSchema,
  content: proseSchema,
  source: sourceSchema,
});

/** Printed lines with no running text, such as the labels and figures of Force in numbers. */
const linesSchema = z.strictObject({
  type: z.literal('lines'),
  lines: z.array(z.strictObject({ content: proseSchema, source: sourceSchema })).min(1),
  source: sourceSchema,
});

const blockSchema = z.discriminatedUnion('type', [
  headingSchema,
  paragraphSchema,
  listSchema,
  tableSchema,
  figureSchema,
  chapterGradeSchema,
  linesSchema,
]);

const chapterKindSchema = z.enum([
  'title-page',
  'force-in-numbers',
  'risk-based-inspection',
  'overview',
  'question',
  'annex',
  'other',
]);

const chapterSchema = z.strictObject({
  /** The fragment of the chapter on the report page. */
  id: z.string().min(1),
  kind: chapterKindSchema,
  /** Only where the chapter answers a question. */
  question: questionIdSchema.optional(),
  title: proseSchema,
  blocks: z.array(blockSchema),
  source: sourceSchema,
});

const footnoteSchema = z.strictObject({
  number: z.int().min(1),
  content: proseSchema,
  source: sourceSchema,
});

/** Words that the converter or the page left in the text and that are not part of what the report says. */
const furnitureSchema = z.strictObject({
  reason: z.enum([
    'contents-list',
    'embargo',
    'page-number',
    'running-header',
    'rule',
    'chart-text',
  ]),
  text: z.string(),
  source: sourceSchema,
});

/** The report as a document to read. Each word of the text is here once, or in `furniture`. */
export const documentSchema = z.strictObject({
  chapters: z.array(chapterSchema),
  footnotes: z.array(footnoteSchema),
  furniture: z.array(furnitureSchema),
});

export type Inline = z.infer<typeof inlineSchema>;
export type Block = z.infer<typeof blockSchema>;
export type ChapterKind = z.infer<typeof chapterKindSchema>;
export type Chapter = z.infer<typeof chapterSchema>;
export type Footnote = z.infer<typeof footnoteSchema>;
export type Furniture = z.infer<typeof furnitureSchema>;
export type ReportDocument = z.infer<typeof documentSchema>;
