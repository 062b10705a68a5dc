import type { ImportProgress } from './import-command.ts';

/** Replaces the line that the cursor is on. */
const RENEW = '\r\u001b[2K';

/** Show progress on a terminal, page by page in one line. */
export function progressLine({ page, pages, ...step }: ImportProgress): string {
  const file = `[${step.number}/${step.files}] ${step.file}`;
  if (page === undefined) return `${RENEW}${file}`;
  // Once the last page is read the line makes room for the result.
  return page === pages ? RENEW : `${RENEW}${file}: page ${page} of ${pages}`;
}
