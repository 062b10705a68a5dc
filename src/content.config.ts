import { defineCollection } from 'astro:content';
import { reportLoader } from './report-loader.ts';
import { recordSchema } from './schema/record.ts';

/** The report texts of `content/reports/`, parsed into records. */
const reports = defineCollection({
  loader: reportLoader({ folder: 'content/reports' }),
  schema: recordSchema,
});

export const collections = { reports };
