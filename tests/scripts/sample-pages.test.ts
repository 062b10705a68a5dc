import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { listPages } from '../../scripts/site/list-pages.ts';
import { samplePages } from '../browser/sample-pages.ts';

let site: string;

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'sample-pages-'));
  await put('index.html', 1);
  await put('about/index.html', 1);
  await put('404.html', 1);
  await put('forces/index.html', 1);
  for (const [index, slug] of ['avon', 'bedfordshire', 'cleveland', 'devon', 'essex'].entries()) {
    await put(`forces/${slug}/index.html`, 10 - index);
    await put(`forces/${slug}/2017-effectiveness/index.html`, 100 + index);
  }
  await put('pagefind/index.html', 1);
});

afterAll(() => rm(site, { recursive: true }));

test('listPages lists the pages by address, without the search index', async () => {
  const routes = (await listPages(site)).map(({ route }) => route);
  expect(routes).toHaveLength(14);
  expect(routes).toContain('/404.html');
  expect(routes).toContain('/forces/avon/');
});

test('samplePages takes each page of its own kind, and three of a kind with many', async () => {
  const routes = samplePages(await listPages(site)).map(({ route }) => route);
  expect(routes.toSorted()).toEqual([
    '/',
    '/404.html',
    '/about/',
    '/forces/',
    '/forces/avon/',
    '/forces/avon/2017-effectiveness/',
    '/forces/cleveland/',
    '/forces/cleveland/2017-effectiveness/',
    '/forces/essex/',
    '/forces/essex/2017-effectiveness/',
  ]);
});

async function put(name: string, size: number): Promise<void> {
  const file = join(site, name);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, 'x'.repeat(size));
}
