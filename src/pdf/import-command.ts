import { join } from 'node:path';

import type { ImportedReport } from './import-pdf.ts';
import type { PageProgress } from './read-pages.ts';
import { UnreadablePdfError } from './unreadable-pdf-error.ts';

/** What the command does to the world, in one place, so that tests can watch it. */
export interface ImportEffects {
  /** Read a PDF into the text of a report; throws `UnreadablePdfError` where that cannot be. */
  convert: (file: string, onPage: PageProgress) => Promise<ImportedReport>;
  exists: (path: string) => boolean;
  /** Parse a text before it is written, say what is to be looked at, and tell whether it can be used. */
  isUsable: (path: string, text: string) => Promise<boolean>;
  /** Write the whole file or nothing. */
  write: (path: string, text: string) => void;
  /** Say what was done. */
  print: (line: string) => void;
  /** Say what could not be done. */
  complain: (line: string) => void;
  /** Show where the work is; replaced by the next call. */
  showProgress: (state: ImportProgress) => void;
}

/** Where the work is: `page` is absent when a file has just been taken up. */
export interface ImportProgress {
  file: string;
  number: number;
  files: number;
  page?: number;
  pages?: number;
}

export interface ImportOptions {
  /** Folder for the texts. */
  out: string;
  /** Whether texts that are there already may be replaced by ones that can be used. */
  overwrites: boolean;
  /** Whether a text that cannot be used is written all the same where there is none. */
  keepsUnusable: boolean;
}

/** Import PDFs one after the other; a file that cannot be read does not keep the rest from being done. */
export async function importPdfs(
  files: readonly string[],
  options: ImportOptions,
  effects: ImportEffects,
): Promise<{ written: string[]; failed: number }> {
  const written: string[] = [];
  let failed = 0;
  for (const [at, file] of files.entries()) {
    try {
      const step = { file, number: at + 1, files: files.length };
      const imported = await importOne(step, { ...options, written }, effects);
      written.push(imported.path);
      if (!imported.isUsable) failed += 1;
    } catch (error) {
      failed += 1;
      effects.complain(`${file}: error: ${reasonOf(error)}`);
    }
  }
  return { written, failed };
}

/** Convert a PDF, look at the text, and only then let it take its place. */
async function importOne(
  step: ImportProgress,
  { out, overwrites, keepsUnusable, written }: ImportOptions & { written: readonly string[] },
  effects: ImportEffects,
): Promise<{ path: string; isUsable: boolean }> {
  const { file } = step;
  effects.showProgress(step);
  const imported = await effects.convert(file, (page, pages) => {
    effects.showProgress({ ...step, page, pages });
  });
  const path = join(out, imported.fileName);
  const isThere = effects.exists(path);
  if (written.includes(path)) {
    throw new UnreadablePdfError(`is the same report as another file given: ${path}`);
  }
  if (!overwrites && isThere) {
    throw new UnreadablePdfError(`is here already as ${path}: use --force to replace it`);
  }
  for (const warning of warningsOf(imported)) effects.complain(`${file}: warning: ${warning}`);
  const isUsable = await effects.isUsable(path, imported.text);
  if (!isUsable && (isThere || !keepsUnusable)) {
    const left = isThere ? `${path} stays as it was` : 'nothing was written';
    throw new UnreadablePdfError(`gives a text that cannot be used, see above; ${left}`);
  }
  effects.write(path, imported.text);
  effects.print(`${path}: written from ${file}, ${count(imported.pages, 'page')}`);
  return { path, isUsable };
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

/** What a person should look up in the PDF, page by page. */
function warningsOf({ unsettledPages, emptyPages }: ImportedReport): string[] {
  return [
    ...emptyPages.map((page) => `page ${page}: has no text: it is blank or a picture`),
    ...unsettledPages.map(
      (page) =>
        `page ${page}: cannot tell which number belongs to whom, so they stand at the end of the page`,
    ),
  ];
}

/** Put into words what a person can mend; anything else is our own fault and is not swallowed. */
function reasonOf(error: unknown): string {
  if (error instanceof UnreadablePdfError) return error.message;
  if (!(error instanceof Error) || !('code' in error)) throw error;
  switch (error.code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'is a folder, not a PDF';
    case 'EACCES':
      return 'may not be read or written here';
    default:
      return error.message;
  }
}
