/** Take the median of some numbers. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/**
 * Time several tasks in turns, so that whatever else the machine does slows all of them alike.
 *
 * The first rounds, in which code is compiled, do not count. Milliseconds, one median a task.
 */
export function timeInTurns(
  tasks: readonly (() => unknown)[],
  { rounds, warmUps }: { rounds: number; warmUps: number },
): number[] {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (const [at, task] of tasks.entries()) {
      const started = performance.now();
      task();
      if (round >= warmUps) times[at]?.push(performance.now() - started);
    }
  }
  return times.map(medianOf);
}

/** Measure how many bytes of memory stay in use for what a task gives; needs `--expose-gc`. */
export function bytesKeptBy(task: () => unknown): number {
  const { gc } = globalThis;
  if (!gc) throw new Error('Memory is measured only with `node --expose-gc`');
  gc();
  const before = process.memoryUsage().heapUsed;
  const kept = task();
  gc();
  const bytes = process.memoryUsage().heapUsed - before;
  if (kept === undefined) throw new Error('Nothing was kept, so nothing was measured');
  return bytes;
}
