import { deserialize, serialize } from 'node:v8';

import type { ReportFile, ReportReading } from '../parser/read-report.ts';
import { mostBytes } from '../parser/text/text-limits.ts';
import { cacheKey, type CheckedCache } from './checked-cache.ts';
import { fileProblem, type FileProblem } from './file-problem.ts';
import { openFile } from './open-file.ts';
import { readersDigest } from './readers-digest.ts';
import { openThreads, type Budget, type Ended } from './task-threads.ts';

/** A text as it was read, or why it could not be. */
export type TextReading =
  { path: string; bytes: Uint8Array; reading: ReportReading } | { problem: FileProblem };

/** A report takes some 30 milliseconds; the longest hostile texts of the tests take a few seconds. */
const textBudget: Budget = { seconds: 60, megabytes: 1024 };

const worker = new URL('./reading-worker.ts', import.meta.url);

interface Reading {
  /** Readings of other runs; without one every text is read. */
  cache?: CheckedCache | undefined;
  budget?: Budget;
  /** Told how many texts were read, of how many that had to be. */
  onProgress?: (done: number, of: number) => void;
}

/** Read texts, given by path or with their bytes, each in a thread with a budget; one that cannot be read does not keep the rest from it. */
export async function readTexts(
  texts: readonly (string | ReportFile)[],
  { cache, budget = textBudget, onProgress }: Reading = {},
): Promise<TextReading[]> {
  const readers = cache ? readersDigest() : '';
  const threads = openThreads<ReportFile, ReportReading>(worker, budget);
  let wanted = 0;
  let done = 0;
  const read = async (text: string | ReportFile): Promise<TextReading> => {
    const file = typeof text === 'string' ? openFile(text, mostBytes) : text;
    if ('problem' in file) return file;
    const { path } = file;
    const key = cacheKey(readers, file.bytes);
    const kept = cache?.get(key);
    // A reading is kept without its path, so that it serves wherever the text lies.
    if (kept) return { ...file, reading: { ...(deserialize(kept) as ReportReading), path } };
    wanted += 1;
    const outcome = await threads.run(file);
    onProgress?.((done += 1), wanted);
    if ('ended' in outcome) return { problem: endedProblem(path, outcome, budget) };
    cache?.put(key, serialize({ ...outcome.result, path: '' }));
    return { ...file, reading: outcome.result };
  };
  try {
    return await Promise.all(texts.map(read));
  } finally {
    await threads.close();
  }
}

function endedProblem(path: string, outcome: Ended, { seconds, megabytes }: Budget): FileProblem {
  switch (outcome.ended) {
    case 'out-of-time':
      return fileProblem(path, 'out-of-time', `${String(seconds)} seconds`);
    case 'out-of-memory':
      return fileProblem(path, 'out-of-memory', `${String(megabytes)} MB`);
    default:
      return fileProblem(path, 'reader-failed', outcome.reason);
  }
}
