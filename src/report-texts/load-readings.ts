import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';

import type { ReadingsByReport } from '../parser/parse-reports.ts';
import { readingsByEyeSchema, type ReadingByEye } from '../schema/reading-by-eye.ts';
import { fileProblem, type FileProblem } from './file-problem.ts';
import { openFile } from './open-file.ts';

/** Far more than the readings of any report. */
const mostBytes = 100_000;

/** Load what people read in PDFs: `<report>.json` in a folder, which need not be there. */
export function loadReadings(folder: string): {
  byEye: ReadingsByReport;
  problems: FileProblem[];
} {
  const byEye = new Map<string, ReadingByEye[]>();
  const problems: FileProblem[] = [];
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  for (const name of names) {
    const read = readFile(join(folder, name));
    if ('problem' in read) problems.push(read.problem);
    else byEye.set(basename(name, '.json'), read.readings);
  }
  return { byEye, problems };
}

/** Name the readings of reports that are not there. */
export function readingsWithoutReport(
  folder: string,
  byEye: ReadingsByReport,
  reports: ReadonlySet<string>,
): FileProblem[] {
  return [...byEye.keys()]
    .filter((report) => !reports.has(report))
    .map((report) => fileProblem(join(folder, `${report}.json`), 'reading-of-no-report', report));
}

function readFile(path: string): { readings: ReadingByEye[] } | { problem: FileProblem } {
  const file = openFile(path, mostBytes);
  if ('problem' in file) return file;
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file.bytes));
    const read = readingsByEyeSchema.safeParse(json);
    if (read.success) return { readings: read.data };
    return { problem: fileProblem(path, 'reading-invalid', inWords(read.error)) };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { problem: fileProblem(path, 'reading-invalid', found) };
  }
}

/** Name the entry of each fault, counted from one, and its field. */
function inWords({ issues }: z.ZodError): string {
  return issues
    .map(({ path: [entry, ...fields], message }) => {
      if (typeof entry !== 'number') return message;
      const field = fields.length > 0 ? `\`${fields.join('.')}\` of ` : '';
      return `${message} (in ${field}entry ${String(entry + 1)})`;
    })
    .join(', ');
}
