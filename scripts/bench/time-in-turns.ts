/** A task that gives something, so that no engine leaves it out. */
export type Task = () => unknown;

/** The middle of many measurements, and the two between which half of them lie. */
export interface Spread {
  median: number;
  lower: number;
  upper: number;
}

/**
 * Time several tasks in turns: round after round, each with the same warm-up, every other round in opposite order.
 *
 * Gives the milliseconds of processor time of each task by round, so that two tasks can be compared round by round: what
 * else the machine does is not counted. Garbage is collected as in any program: a collection forced before each turn has
 * the engine throw away what it compiled, and the next turn pay for it.
 */
export function timeInTurns(
  tasks: readonly Task[],
  { rounds, warmUps }: { rounds: number; warmUps: number },
): number[][] {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const turns = [...tasks.entries()];
    for (const [at, task] of round % 2 === 0 ? turns : turns.toReversed()) {
      const before = process.cpuUsage();
      task();
      const { user, system } = process.cpuUsage(before);
      const taken = (user + system) / 1000;
      if (round >= warmUps) times[at]?.push(taken);
    }
  }
  return times;
}

/** Tell the median of some numbers and their quartiles. */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? NaN;
  return { median: at(0.5), lower: at(0.25), upper: at(0.75) };
}

/** Divide two series of measurements, round by round. */
export function roundByRound(times: readonly number[], base: readonly number[]): number[] {
  return times.map((time, round) => time / (base[round] ?? NaN));
}

/** Measure how many bytes of memory stay in use for what a task gives. */
export function bytesKeptBy(task: Task): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const kept = task();
  collectGarbage();
  const bytes = process.memoryUsage().heapUsed - before;
  if (kept === undefined) throw new Error('Nothing was kept, so nothing was measured');
  return bytes;
}

function collectGarbage(): void {
  const { gc } = globalThis;
  if (!gc) throw new Error('Time and memory are measured only with `node --expose-gc`');
  gc();
}
