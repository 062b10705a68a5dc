import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { reportLoader } from './report-loader.ts';
import { cacheFolder, reportsFolder } from './report-texts/folders.ts';
import { recordSchema } from './schema/record.ts';

/** The report texts, parsed into records. */
const reports = defineCollection({
  loader: reportLoader({
    folder: reportsFolder,
    cache: cacheFolder && join(cacheFolder, 'readings'),
  }),
  schema: recordSchema,
});

export const collections = { reports };
