import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import { formatFailure, type Failure } from '../tests/damage/hunt.ts';
import type { Progress, Task } from './fuzz/worker.ts';
import { runCommand, UsageError } from './shell/run-command.ts';

const usage = `usage: npm run fuzz -- [--runs N] [--seed N]

Damages the reports of content/reports/ and compares what is read with what was read before.
The law is in tests/damage/law.ts. Exit status: 0 where it holds, 1 where it does not, 2 for wrong usage.
`;

const chunkSize = 25;

/** Of each kind of failure no more than this many are printed. */
const mostExamples = 5;

await runCommand({
  usage,
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
  run: ({ values }) => {
    const [runs, seed] = [Number(values.runs), Number(values.seed)];
    if (!Number.isInteger(runs) || runs < 1) {
      throw new UsageError(`\`${values.runs}\` is no number of runs.`);
    }
    if (!Number.isInteger(seed)) throw new UsageError(`\`${values.seed}\` is no whole number.`);
    return fuzz({ runs, seed });
  },
});

async function fuzz({ runs, seed }: { runs: number; seed: number }): Promise<number> {
  const started = performance.now();
  const chunks = Array.from({ length: Math.ceil(runs / chunkSize) }, (_none, nth) =>
    Math.min(chunkSize, runs - nth * chunkSize),
  );
  const found = new Map<string, Failure[]>();
  let done = 0;
  const step = Math.min(2, availableParallelism());
  await Promise.all(
    Array.from({ length: step }, (_none, first) =>
      runWorker({ seed, chunks, first, step }, (progress) => {
        done += progress.runs;
        for (const failure of progress.failures) {
          const kind = kindOf(failure);
          const same = found.get(kind);
          if (same) same.push(failure);
          else found.set(kind, [failure]);
          if ((same?.length ?? 1) <= mostExamples)
            process.stdout.write(`\n${formatFailure(failure)}\n`);
        }
        const rate = done / ((performance.now() - started) / 1000);
        showProgress(
          `${String(done)} of ${String(runs)} runs, ${rate.toFixed(1)} a second, ${countOf(found)}`,
        );
      }),
    ),
  );
  return summarise(found, { runs: done, seed, seconds: (performance.now() - started) / 1000 });
}

function runWorker(task: Task, onProgress: (progress: Progress) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('fuzz/worker.ts', import.meta.url), { workerData: task });
    worker.on('message', onProgress);
    worker.on('error', reject);
    worker.on('exit', () => {
      resolve();
    });
  });
}

/** Failures are of one kind where the same sort of fact goes wrong for the same reason. */
function kindOf({ breaches: [first] }: Failure): string {
  return `${first?.fact.split(' ', 1)[0] ?? ''}: ${first?.why ?? ''}`;
}

function showProgress(words: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${words}   `);
}

function summarise(
  found: ReadonlyMap<string, readonly Failure[]>,
  { runs, seed, seconds }: { runs: number; seed: number; seconds: number },
): number {
  process.stdout.write(
    `\n${String(runs)} runs with seed ${String(seed)} in ${seconds.toFixed(0)} s: ${countOf(found)}\n`,
  );
  for (const [kind, failures] of found)
    process.stdout.write(`  ${String(failures.length)} × ${kind}\n`);
  return found.size === 0 ? 0 : 1;
}

function countOf(found: ReadonlyMap<string, readonly Failure[]>): string {
  const all = [...found.values()].reduce((sum, failures) => sum + failures.length, 0);
  return `${String(all)} failures of ${String(found.size)} kinds`;
}
