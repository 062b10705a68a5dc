import { defineCollection } from 'astro:content';
import { reportLoader } from './report-loader.ts';
import { reportsFolder } from './report-texts/reports-folder.ts';
import { recordSchema } from './schema/record.ts';

/** The report texts, parsed into records. */
const reports = defineCollection({
  loader: reportLoader({ folder: reportsFolder }),
  schema: recordSchema,
});

export const collections = { reports };
