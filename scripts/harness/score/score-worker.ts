import { parentPort } from 'node:worker_threads';
import type { ConvertedText } from '../convert/convert-all.ts';
import { scoreBatch } from './score-batch.ts';

parentPort?.on('message', (texts: readonly ConvertedText[]) => {
  parentPort?.postMessage(scoreBatch(texts));
});
