import { mkdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';

import {
  fileProblem,
  formatFileProblem,
  type FileProblem,
} from '../../src/report-texts/file-problem.ts';
import { listTexts } from '../../src/report-texts/list-texts.ts';
import { digestSources } from './digest-sources.ts';
import { findGoneReports } from './find-gone-reports.ts';
import { writeHeaderFile } from './http-headers.ts';
import { isWhole, readManifest, writeManifest, type Manifest } from './manifest.ts';
import { recoverSite, swapDirectory } from './swap-directory.ts';

/** What is to be built, from what, and where. */
export interface BuildPlan {
  /** Folder of the report texts. */
  reports: string;
  /** Where the site is served from. */
  site: string;
  /** Where it is made. */
  work: string;
  /** The path that it will live under. */
  base: string;
  /** Ids of reports that the last site published and that are to go. */
  without: readonly string[];
  /** Build everything, even where nothing has changed. */
  fresh: boolean;
}

export interface BuildEffects {
  /** Build the pages of a version into a folder; false where that failed, with the reasons printed. */
  buildPages: (site: string, version: string) => Promise<boolean>;
  /** Index the pages in a folder for search; false where that failed, with the reasons printed. */
  indexSearch: (site: string, version: string) => Promise<boolean>;
  /** Say what a person must know. */
  log: (message: string) => void;
  /** Say what is being done; the next call replaces it. */
  showStep: (step: string) => void;
}

/**
 * Build a site aside, and only when it is whole put it in the last one's place.
 *
 * Where a step fails, or a report that the last site published is gone, the last site stays as it was.
 */
export async function buildSite(
  plan: BuildPlan,
  effects: BuildEffects,
): Promise<'built' | 'unchanged' | 'failed'> {
  if ((await recoverSite(plan.site)) === 'recovered') {
    effects.log('A build that was ended had taken the last site away; it is back.');
  }
  const folder = listTexts(plan.reports);
  const last = readManifest(plan.site);
  const lost = goneReports(plan, folder, last);
  const problems = [...lost, ...folder.problems];
  if (problems.some(({ severity }) => severity === 'error')) {
    return refuse(problems, effects);
  }
  // What is said of the folder comes with its texts.
  for (const problem of lost) effects.log(formatFileProblem(problem));
  effects.showStep('Comparing with the last site');
  const madeFrom = await digestSources(folder.texts);
  if (!plan.fresh && typeof last === 'object' && last.madeFrom === madeFrom) {
    if (await isWhole(plan.site, last)) {
      for (const problem of folder.problems) effects.log(formatFileProblem(problem));
      return 'unchanged';
    }
  }
  const fresh = join(plan.work, 'site');
  await mkdir(plan.work, { recursive: true });
  try {
    const published = await makeSite(fresh, versionOf(madeFrom), effects);
    if (!published) return 'failed';
    const unpublished = folder.texts.filter((path) => !published.includes(basename(path, '.txt')));
    if (unpublished.length > 0 || madeFrom === undefined) {
      effects.log(`No page was made of ${unpublished.join(', ')}. The last site is untouched.`);
      return 'failed';
    }
    await writeHeaderFile(fresh, plan.base);
    effects.showStep('Taking the checksums');
    await writeManifest(fresh, { reports: published, madeFrom });
    await swapDirectory(fresh, plan.site);
    return 'built';
  } finally {
    await rm(plan.work, { recursive: true, force: true });
  }
}

/** Name what the last site published and this one would not. */
function goneReports(
  plan: BuildPlan,
  folder: ReturnType<typeof listTexts>,
  last: Manifest | 'damaged' | undefined,
): FileProblem[] {
  if (last === 'damaged')
    return [fileProblem(join(plan.site, 'manifest.json'), 'manifest-damaged')];
  return findGoneReports(last?.reports ?? [], folder, {
    folder: plan.reports,
    without: plan.without,
  });
}

function refuse(problems: readonly FileProblem[], effects: BuildEffects): 'failed' {
  for (const problem of problems) effects.log(formatFileProblem(problem));
  effects.log('Nothing was built. The last site is untouched.');
  return 'failed';
}

/** The name that data files carry in their address; long enough that no two builds share one. */
function versionOf(madeFrom: string | undefined): string {
  return madeFrom?.slice(0, 16) ?? 'unread';
}

/** Make pages and search index, and give the ids of the reports that have pages. */
async function makeSite(
  fresh: string,
  version: string,
  { buildPages, indexSearch, log, showStep }: BuildEffects,
): Promise<string[] | undefined> {
  showStep('Building the pages');
  if (!(await buildPages(fresh, version))) {
    log('The pages could not be built. The last site is untouched.');
    return undefined;
  }
  showStep('Indexing the reports for search');
  if (!(await indexSearch(fresh, version))) {
    log('The reports could not be indexed for search. The last site is untouched.');
    return undefined;
  }
  const published = join(fresh, 'published.json');
  const ids = z.array(z.string()).parse(JSON.parse(await readFile(published, 'utf8')));
  await rm(published);
  return ids;
}
