import { join } from 'node:path';

import { settleReports, type ParsedReport } from '../parser/parse-reports.ts';
import type { ReportFile, ReportReading } from '../parser/read-report.ts';
import { openCache } from './checked-cache.ts';
import { cacheFolder, readingsFolder } from './folders.ts';
import { loadReadings } from './load-readings.ts';
import { readTexts, type TextReading } from './read-texts.ts';

/** Texts as they were read, and the reports of those that could be. */
export interface ParsedTexts {
  files: TextReading[];
  reports: ParsedReport[];
}

/** Parse texts, with others that corroborate them; a text stands in for another one of the same id. */
export async function parseTexts(
  texts: readonly (string | ReportFile)[],
  { alongside = [] }: { alongside?: readonly string[] } = {},
): Promise<ParsedTexts> {
  const cache = cacheFolder === undefined ? undefined : openCache(join(cacheFolder, 'readings'));
  const read = await readTexts([...texts, ...alongside], { cache });
  const files = read.slice(0, texts.length);
  const readings = files.flatMap(readingOf);
  const ids = new Set(readings.map(({ draft }) => draft?.record.id));
  const others = read
    .slice(texts.length)
    .flatMap(readingOf)
    .filter(({ draft }) => draft && !ids.has(draft.record.id));
  const { byEye, problems } = loadReadings(readingsFolder);
  return {
    files: [...files, ...problems.map((problem) => ({ problem }))],
    reports: settleReports(readings, { alongside: others, byEye }),
  };
}

function readingOf(file: TextReading): ReportReading[] {
  return 'reading' in file ? [file.reading] : [];
}
