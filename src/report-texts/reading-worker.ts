import { parentPort } from 'node:worker_threads';

import { readReport, type ReportFile, type ReportReading } from '../parser/read-report.ts';
import { forces } from '../register/forces.ts';
import type { Reply } from './task-threads.ts';

/** Read each text that is sent, in a thread that can be ended. */
parentPort?.on('message', (file: ReportFile) => {
  parentPort?.postMessage({ result: readReport(file, forces) } satisfies Reply<ReportReading>);
});
