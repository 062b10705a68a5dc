import { afterEach, describe, expect, test } from 'vitest';

import { openThreads, type Threads } from '../../src/report-texts/task-threads.ts';

type Task = { say: string } | { fault: 'loop' | 'fill' | 'buffer' | 'throw' | 'exit' };

/** A module that answers, or does what a text must not do to the reader. */
const source = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ say, fault }) => {
    if (fault === 'loop') for (;;);
    if (fault === 'fill') { const kept = []; for (;;) kept.push(new Array(1000).fill(kept.length)); }
    if (fault === 'buffer') { const kept = []; for (;;) if (kept.length < 300) kept.push(new Uint8Array(1e6).fill(1)); }
    if (fault === 'throw') throw new Error('a fault of ours');
    if (fault === 'exit') process.exit(7);
    parentPort.postMessage({ progress: say });
    parentPort.postMessage({ result: say.toUpperCase() });
  });`;
const module = new URL(`data:text/javascript,${encodeURIComponent(source)}`);

let threads: Threads<Task, string, string>;
afterEach(() => threads.close());

function open(budget = { seconds: 60, megabytes: 64 }): void {
  threads = openThreads<Task, string, string>(module, budget);
}

describe('openThreads(module, budget)', () => {
  test('does more tasks than there are threads', async () => {
    open();
    const words = Array.from({ length: 50 }, (_none, at) => `word ${String(at)}`);
    const outcomes = await Promise.all(words.map((say) => threads.run({ say })));
    expect(outcomes).toEqual(words.map((say) => ({ result: say.toUpperCase() })));
  });

  test('tells how far a task is', async () => {
    open();
    const told: string[] = [];
    await threads.run({ say: 'half' }, (progress) => told.push(progress));
    expect(told).toEqual(['half']);
  });

  test('ends a task that would never end', async () => {
    open({ seconds: 0.2, megabytes: 64 });
    expect(await threads.run({ fault: 'loop' })).toEqual({ ended: 'out-of-time' });
  });

  test.each([
    ['fill', { ended: 'out-of-memory' }],
    ['buffer', { ended: 'out-of-memory' }],
    ['throw', { ended: 'failed', reason: 'a fault of ours' }],
    ['exit', { ended: 'failed', reason: 'its thread ended with status 7' }],
  ] as const)('ends a task that would %s, and does the others', async (fault, outcome) => {
    open({ seconds: 60, megabytes: 32 });
    const tasks: Task[] = [{ fault }, ...Array.from({ length: 9 }, () => ({ say: 'yes' }))];
    const outcomes = await Promise.all(tasks.map((task) => threads.run(task)));
    expect(outcomes[0]).toEqual(outcome);
    expect(outcomes.slice(1)).toEqual(Array.from({ length: 9 }, () => ({ result: 'YES' })));
  });
});
