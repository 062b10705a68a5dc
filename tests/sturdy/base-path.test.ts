import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { loadPage } from '../../scripts/site/html-page.ts';
import { linkProblems } from '../../scripts/site/link-problems.ts';
import { listFiles, listPages } from '../../scripts/site/list-pages.ts';
import { startStaticServer, type StaticServer } from '../../scripts/site/static-server.ts';
import { launchChromium } from '../browser/chromium.ts';
import { watchPage } from '../browser/watch-page.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const origin = 'https://example.org/peel/';

let copy: ProjectCopy;
let site: string;
let server: StaticServer;
let browser: Browser;
beforeAll(async () => {
  copy = await copyProject();
  const { status, output } = await copy.build([], { SITE_URL: origin });
  expect([status, status === 0 ? '' : output]).toEqual([0, '']);
  site = copy.path('dist');
  server = await startStaticServer({ directory: site, port: 0, base: '/peel/' });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await copy.remove();
});

test('every link leads to a page below the base', async () => {
  const pages = await Promise.all((await listPages(site)).map((page) => loadPage(page)));
  const files = new Set(await listFiles(site));
  expect(linkProblems({ pages, files, origin })).toEqual([]);
});

test('what leaves the site names it with its base', () => {
  for (const name of ['feed.xml', 'sitemap-0.xml', 'robots.txt']) {
    const text = readFileSync(copy.path('dist', name), 'utf8');
    const own = text.match(/https:\/\/example\.org[^\s<"]*/g) ?? [];
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((address) => !address.startsWith(origin))).toEqual([]);
  }
});

test('every page opens with its styles, scripts and pictures, and asks for nothing beside the base', async () => {
  const page = await browser.newPage();
  const faults = watchPage(page, server.address);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.startsWith('/peel/')) faults.push(`beside the base: ${pathname}`);
  });
  for (const { route } of await listPages(site)) {
    await page.goto(new URL(route.slice(1), server.address).href, { waitUntil: 'networkidle' });
    const astray = await page.locator('a[href]').evaluateAll((all) =>
      all
        .map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI))
        .filter((url) => url.origin === location.origin && !url.pathname.startsWith('/peel/'))
        .map((url) => url.href),
    );
    expect([route, astray]).toEqual([route, []]);
  }
  expect(faults).toEqual([]);
  await page.close();
});

test('the finder and the search lead below the base', async () => {
  const page = await browser.newPage();
  const faults = watchPage(page, server.address);
  await page.goto(server.address);
  await page.getByLabel('Find your force').fill('MK40 2AA');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Bedfordshire Police' }).first().click();
  await page.waitForURL(/\/peel\/forces\/bedfordshire\//);
  await page.goto(new URL('search/#q=mental+health', server.address).href);
  const hit = page.locator('main a mark').first();
  await hit.waitFor();
  await hit.click();
  await page.waitForURL(/\/peel\/forces\/[^/]+\/2017-effectiveness\/#line-\d+/);
  expect(faults).toEqual([]);
});
