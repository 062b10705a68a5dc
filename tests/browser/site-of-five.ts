import { basename } from 'node:path';

import { allTexts } from '../parser/collection.ts';
import { contentReports } from '../parser/content-reports.ts';
import { copyProject, type ProjectCopy } from '../sturdy/project-copy.ts';

let copy: ProjectCopy | undefined;

/**
 * Build the site of the five reports beside the one that is published, once for all tests in a browser.
 *
 * What tests say of journeys, orders and counts is then true however many reports join the five. With no others, both
 * are one site, and nothing is built.
 */
export async function setup(): Promise<void> {
  if (process.env.TESTED_SITE !== undefined || allTexts.length === contentReports.length) return;
  copy = await copyProject(contentReports.map(({ path }) => basename(path)));
  const { status, output } = await copy.build();
  if (status !== 0) throw new Error(output);
  process.env.SITE_OF_FIVE = copy.path('dist');
}

export async function teardown(): Promise<void> {
  await copy?.remove();
}
