import { parentPort } from 'node:worker_threads';

import { forces } from '../register/forces.ts';
import type { Reply } from '../report-texts/task-threads.ts';
import { importPdf, type ImportedReport } from './import-pdf.ts';
import { UnreadablePdfError } from './unreadable-pdf-error.ts';

/** What became of a PDF: the text of a report, or why it is none. */
export type Imported = { imported: ImportedReport } | { refused: string };

/** How far the reading of a PDF is. */
export interface PageRead {
  page: number;
  pages: number;
}

/** Turn each PDF that is sent into a text, in a thread that can be ended. */
parentPort?.on('message', (bytes: Uint8Array) => {
  const send = (reply: Reply<Imported, PageRead>): void => parentPort?.postMessage(reply);
  const onPage = (page: number, pages: number): void => {
    send({ progress: { page, pages } });
  };
  importPdf(bytes, { forces, onPage }).then(
    (imported) => {
      send({ result: { imported } });
    },
    (error: unknown) => {
      if (!(error instanceof UnreadablePdfError)) throw error;
      send({ result: { refused: error.message } });
    },
  );
});
