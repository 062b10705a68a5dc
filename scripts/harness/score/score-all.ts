import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ConvertedText } from '../convert/convert-all.ts';
import type { ScoredText } from './score-batch.ts';

/** Score every text alone and in the batch of its converter and layout, in several threads. */
export async function scoreAll(texts: readonly ConvertedText[]): Promise<ScoredText[]> {
  const batches = [
    ...Map.groupBy(texts, ({ converter, layout }) => `${converter} ${layout}`).values(),
  ];
  const scored = new Map<number, ScoredText[]>();
  const waiting = [...batches.entries()];
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('score-worker.ts', import.meta.url));
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, batch] = next;
      scored.set(at, await scoreIn(worker, batch));
    }
    await worker.terminate();
  };
  await Promise.all(
    Array.from({ length: Math.min(batches.length, availableParallelism() - 1) }, work),
  );
  return batches.flatMap((_batch, at) => scored.get(at) ?? []);
}

function scoreIn(worker: Worker, batch: readonly ConvertedText[]): Promise<ScoredText[]> {
  return new Promise((resolve, reject) => {
    worker.removeAllListeners().once('message', resolve).once('error', reject);
    worker.postMessage(batch);
  });
}
