import { parentPort, workerData } from 'node:worker_threads';

import { hunt, turn, type Failure } from '../../tests/damage/hunt.ts';
import { loadReportsUnderTest } from '../../tests/damage/report-trials.ts';

/** What one worker is told to do: every so many-th chunk of the runs. */
export interface Task {
  seed: number;
  /** Sizes of all chunks, in order. */
  chunks: readonly number[];
  first: number;
  step: number;
}

/** What a worker says after each chunk. */
export interface Progress {
  runs: number;
  failures: Failure[];
}

const { seed, chunks, first, step } = workerData as Task;
const reports = loadReportsUnderTest();
for (let nth = first; nth < chunks.length; nth += step) {
  const runs = chunks[nth] ?? 0;
  const { report, company } = turn(reports, nth);
  // Chunks have seeds of their own, far enough apart that no two of them draw the same damage.
  const failures = hunt(report, { runs, company, seed: seed * 1_000_000 + nth * 1000 });
  parentPort?.postMessage({ runs, failures } satisfies Progress);
}
