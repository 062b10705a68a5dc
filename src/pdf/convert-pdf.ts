import { openFile } from '../report-texts/open-file.ts';
import { openThreads, type Budget } from '../report-texts/task-threads.ts';
import type { ImportedReport } from './import-pdf.ts';
import type { Imported, PageRead } from './import-worker.ts';
import type { PageProgress } from './read-pages.ts';
import { UnreadablePdfError } from './unreadable-pdf-error.ts';

/** The PDFs of the reports have about 1 MB, with pictures up to 10. */
const mostBytes = 100_000_000;

/** A report takes a few seconds. */
const pdfBudget: Budget = { seconds: 120, megabytes: 1024 };

const worker = new URL('./import-worker.ts', import.meta.url);

/** Turn the PDF in a file into the text of a report, within a budget of time and memory. */
export async function convertPdf(
  path: string,
  onPage: PageProgress,
  budget = pdfBudget,
): Promise<ImportedReport> {
  const file = openFile(path, mostBytes);
  if ('problem' in file) throw new UnreadablePdfError(file.problem.message);
  const threads = openThreads<Uint8Array, Imported, PageRead>(worker, budget);
  try {
    const outcome = await threads.run(file.bytes, ({ page, pages }) => {
      onPage(page, pages);
    });
    if ('ended' in outcome) throw new UnreadablePdfError(endWords(outcome, budget));
    if ('refused' in outcome.result) throw new UnreadablePdfError(outcome.result.refused);
    return outcome.result.imported;
  } finally {
    await threads.close();
  }
}

function endWords(
  outcome: { ended: string; reason?: string },
  { seconds, megabytes }: Budget,
): string {
  switch (outcome.ended) {
    case 'out-of-time':
      return `takes longer than ${String(seconds)} seconds to read: print it to a new PDF and import that`;
    case 'out-of-memory':
      return `needs more than ${String(megabytes)} MB of memory: print it to a new PDF and import that`;
    default:
      return `made our reader fail (${outcome.reason ?? ''}): report it with the PDF`;
  }
}
