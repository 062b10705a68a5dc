import { parentPort } from 'node:worker_threads';

import { readReport, type ReportFile } from '../parser/read-report.ts';
import { forces } from '../register/forces.ts';

/** Read each text that is sent, in a thread that can be ended. */
parentPort?.on('message', (file: ReportFile) => {
  parentPort?.postMessage(readReport(file, forces));
});
