import { join } from 'node:path';

import type { Force } from '../schema/force.ts';
import { importPdf, type ImportedReport } from './import-pdf.ts';
import { UnreadablePdfError } from './unreadable-pdf-error.ts';

/** What the command does to the world, in one place, so that tests can watch it. */
export interface ImportEffects {
  read: (path: string) => Uint8Array;
  exists: (path: string) => boolean;
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
  forces: readonly Force[];
  /** Folder for the texts. */
  out: string;
  /** Whether texts that are there already may be replaced. */
  overwrites: boolean;
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
    const step = { file, number: at + 1, files: files.length };
    effects.showProgress(step);
    try {
      const imported = await importPdf(effects.read(file), {
        forces: options.forces,
        onPage: (page, of) => effects.showProgress({ ...step, page, pages: of }),
      });
      const path = join(options.out, imported.fileName);
      refuseToReplace(path, { written, overwrites: options.overwrites, exists: effects.exists });
      effects.write(path, imported.text);
      written.push(path);
      for (const warning of warningsOf(imported)) effects.complain(`${file}: warning: ${warning}`);
      effects.print(`${path}: written from ${file}, ${count(imported.pages, 'page')}`);
    } catch (error) {
      failed += 1;
      effects.complain(`${file}: error: ${reasonOf(error)}`);
    }
  }
  return { written, failed };
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

function refuseToReplace(
  path: string,
  {
    written,
    overwrites,
    exists,
  }: { written: readonly string[]; overwrites: boolean; exists: (path: string) => boolean },
): void {
  if (written.includes(path)) {
    throw new UnreadablePdfError(`is the same report as another file given: ${path}`);
  }
  if (!overwrites && exists(path)) {
    throw new UnreadablePdfError(`is here already as ${path}: use --force to replace it`);
  }
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
