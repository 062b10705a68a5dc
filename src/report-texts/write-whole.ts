import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Write a file aside and move it into place, so that no reader ever finds half of it. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const aside = join(folder, `.${basename(path)}.${String(process.pid)}.tmp`);
  try {
    writeFileSync(aside, content, { flush: true });
    renameSync(aside, path);
  } finally {
    rmSync(aside, { force: true });
  }
}
