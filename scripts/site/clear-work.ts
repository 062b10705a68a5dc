import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { isRunning } from './swap-directory.ts';

/** Remove the work of builds that were ended; each has a folder named for its process. */
export async function clearWork(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const ended = names.filter((name) => /^\d+$/.test(name) && !isRunning(Number(name)));
  for (const name of [...ended, String(process.pid)]) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
}
