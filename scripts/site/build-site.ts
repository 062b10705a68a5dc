import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { listPages } from './list-pages.ts';
import { swapDirectory } from './swap-directory.ts';

export interface BuildEffects {
  /** Run a command of the project's packages, and give its exit status. */
  run: (command: string, args: string[]) => Promise<number>;
  log: (message: string) => void;
}

export interface BuildPaths {
  /** Where the site is made; it must be on the same disk as `site`. */
  work: string;
  /** Where the site is served from. */
  site: string;
}

/**
 * Build the site aside, index it for search, and only then put it in the last one's place. Gives
 * false, and leaves the last good site as it was, where a step failed.
 */
export async function buildSite(paths: BuildPaths, effects: BuildEffects): Promise<boolean> {
  const fresh = join(paths.work, 'site');
  await rm(paths.work, { recursive: true, force: true });
  try {
    const isBuilt = (await runSteps(fresh, effects)) === 'done';
    if (!isBuilt) return false;
    const retired = join(paths.work, 'retired');
    await swapDirectory({ fresh, current: paths.site, retired });
    return true;
  } finally {
    await rm(paths.work, { recursive: true, force: true });
  }
}

async function runSteps(fresh: string, effects: BuildEffects): Promise<'done' | 'failed'> {
  if ((await effects.run('astro', ['build', '--outDir', fresh])) !== 0) {
    effects.log('The pages could not be built; the last good site is untouched.');
    return 'failed';
  }
  if ((await listPages(fresh)).length === 0) {
    effects.log('The build gave no pages; the last good site is untouched.');
    return 'failed';
  }
  if ((await effects.run('node', ['scripts/index-passages.ts', fresh])) !== 0) {
    effects.log('The pages could not be indexed for search; the last good site is untouched.');
    return 'failed';
  }
  return 'done';
}
