import type { ImportProgress } from './import-command.ts';

/** Replaces the line that the cursor is on. */
const RENEW = '\r\u001b[2K';

/** Show progress on a terminal page by page in one line, and elsewhere one line per file. */
export function progressLine(
  { page, pages, ...step }: ImportProgress,
  isTerminal: boolean,
): string {
  const file = `[${step.number}/${step.files}] ${step.file}`;
  if (!isTerminal) return page === undefined ? `${file}\n` : '';
  if (page === undefined) return `${RENEW}${file}`;
  // Once the last page is read the line makes room for the result.
  return page === pages ? RENEW : `${RENEW}${file}: page ${page} of ${pages}`;
}
