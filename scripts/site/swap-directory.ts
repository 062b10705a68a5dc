import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Put a finished directory in another's place by renaming, so that nobody ever sees half of it. The
 * old one goes to `retired` and is removed last; if the new one cannot be moved, it comes back.
 */
export async function swapDirectory(paths: {
  fresh: string;
  current: string;
  retired: string;
}): Promise<void> {
  const { fresh, current, retired } = paths;
  await rm(retired, { recursive: true, force: true });
  await mkdir(dirname(retired), { recursive: true });
  const hadCurrent = await moved(current, retired);
  try {
    await rename(fresh, current);
  } catch (cause) {
    if (hadCurrent) await rename(retired, current);
    throw new Error(`\`${fresh}\` cannot take the place of \`${current}\``, { cause });
  }
  await rm(retired, { recursive: true, force: true });
}

/** Rename, and tell whether there was anything to rename. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
