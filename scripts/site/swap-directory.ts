import { cp, mkdir, readdir, readlink, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import { codeOf } from '../shell/explain-error.ts';
import { exchangeDirectories } from './exchange-directories.ts';

/**
 * Put a finished directory in the place of a site, so that at every instant there is the old one or the new one.
 *
 * Where the site is a link, what it leads to is replaced and the link stays. On a system that cannot exchange two
 * names in one step there is an instant without a site, which `recoverSite` ends.
 */
export async function swapDirectory(
  fresh: string,
  site: string,
  exchange = exchangeDirectories,
): Promise<void> {
  const place = await placeOf(site);
  const staged = nameBeside(place, 'new');
  const retired = nameBeside(place, 'old');
  await mkdir(dirname(place), { recursive: true });
  await move(fresh, staged);
  try {
    if (exchange(staged, place)) return;
    const hadSite = await isMoved(place, retired);
    try {
      await rename(staged, place);
    } catch (error) {
      if (hadSite) await rename(retired, place);
      throw error;
    }
    await rm(retired, { recursive: true, force: true });
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
}

/** Bring back a site that a killed build took away, and remove what such builds left beside it. */
export async function recoverSite(site: string): Promise<'recovered' | 'untouched'> {
  const place = await placeOf(site);
  const names: string[] = await readdir(dirname(place)).catch(() => []);
  const left = names.filter((name) => isLeftOver(name, place));
  const old = left.find((name) => name.endsWith('.old'));
  const isLost = old !== undefined && !names.includes(basename(place));
  if (isLost) await rename(join(dirname(place), old), place);
  for (const name of left) await rm(join(dirname(place), name), { recursive: true, force: true });
  return isLost ? 'recovered' : 'untouched';
}

/** Tell whether a process is there; one of another person's is. */
export function isRunning(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Where a site really is: behind its link if it is one, even where nothing is there yet. */
async function placeOf(site: string): Promise<string> {
  try {
    return await realpath(site);
  } catch {
    const target = await readlink(site).catch(() => '');
    return resolve(target === '' ? site : resolve(dirname(site), target));
  }
}

/** `.dist.1234.new`, by the process that made it */
function nameBeside(place: string, what: 'new' | 'old'): string {
  return join(dirname(place), `.${basename(place)}.${String(process.pid)}.${what}`);
}

function isLeftOver(name: string, place: string): boolean {
  const [, maker] = /^\.(?:.+)\.(\d+)\.(?:new|old)$/.exec(name) ?? [];
  return (
    maker !== undefined &&
    name.startsWith(`.${basename(place)}.${maker}.`) &&
    !isRunning(Number(maker))
  );
}

/** Move a directory, to another disk too. */
async function move(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    try {
      await cp(from, to, { recursive: true });
    } catch (failure) {
      await rm(to, { recursive: true, force: true });
      throw failure;
    }
  }
}

/** Rename, and tell whether there was anything to rename. */
async function isMoved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
