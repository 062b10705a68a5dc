import { fullNames } from '../parser/identity/force-names.ts';
import type { Force } from '../schema/force.ts';
import { readPages, type PageProgress } from './read-pages.ts';
import { reportName } from './report-name.ts';
import { reportText } from './report-text.ts';

/** The text made from one PDF, and the name of the file that it belongs in. */
export interface ImportedReport {
  fileName: string;
  text: string;
  pages: number;
  /** Pages with numbers that could not be given to the force or the nation. */
  unsettledPages: number[];
  /** Pages without any text: blank ones, pictures, or ones that were lost. */
  emptyPages: number[];
}

/** Turn one PDF into the text of a report; throws `UnreadablePdfError` with the reason if that cannot be. */
export async function importPdf(
  bytes: Uint8Array,
  { forces, onPage }: { forces: readonly Force[]; onPage: PageProgress },
): Promise<ImportedReport> {
  const pages = await readPages(bytes, onPage);
  const { force, fileName } = reportName(pages, forces);
  const bodies = [...fullNames(force), force.shortName, 'England and Wales', 'England & Wales'];
  const emptyPages = pages.flatMap(({ items }, at) => (items.length === 0 ? [at + 1] : []));
  return { fileName, ...reportText(pages, bodies), pages: pages.length, emptyPages };
}
