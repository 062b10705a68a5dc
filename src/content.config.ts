import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { reportLoaders } from './report-loader.ts';
import { cacheFolder, readingsFolder, reportsFolder } from './report-texts/folders.ts';
import { evidenceSchema } from './schema/evidence.ts';
import { recordSchema } from './schema/record.ts';

const loaders = reportLoaders({
  folder: reportsFolder,
  readings: readingsFolder,
  cache: cacheFolder && join(cacheFolder, 'readings'),
});

/** The report texts, parsed into records. */
const reports = defineCollection({ loader: loaders.reports, schema: recordSchema });

/** How each of them was read: which rule decided, what other reports settled, what was left out. */
const evidence = defineCollection({ loader: loaders.evidence, schema: evidenceSchema });

export const collections = { reports, evidence };
