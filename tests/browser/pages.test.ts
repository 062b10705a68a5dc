import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { listPages } from '../../scripts/site/list-pages.ts';
import type { StaticServer } from '../../scripts/site/static-server.ts';
import { launchChromium } from './chromium.ts';
import { accessibilityFaults, canvasFaults, overflowFaults } from './page-faults.ts';
import { samplePages, stayingPages } from './sample-pages.ts';
import { serveSite, SITE } from './site-under-test.ts';
import { variants } from './variants.ts';
import { watchPage } from './watch-page.ts';

const pages = await listPages(SITE);
const routes = pages.map(({ route }) => route);
const staying = stayingPages(pages);
const templates = samplePages(staying).map(({ route }) => route);
/** Old addresses, which lead on at once. */
const moved = new Set(routes).difference(new Set(staying.map(({ route }) => route)));
/** Pages that stand for no others; those that do are opened on every screen. */
const others = routes.filter((route) => !templates.includes(route));

/** What a page says outside its forms without script, as a share of what it says there with it. */
const SHARE_WITHOUT_SCRIPT = 0.8;

let server: StaticServer | undefined;
let browser: Browser | undefined;
const contexts = new Map<string, BrowserContext>();

beforeAll(async () => {
  server = await serveSite(SITE);
  browser = await launchChromium();
  for (const [name, options] of Object.entries(variants)) {
    contexts.set(name, await browser.newContext(options));
  }
  contexts.set('narrow', await browser.newContext({ viewport: { width: 320, height: 640 } }));
  contexts.set('without script', await browser.newContext({ javaScriptEnabled: false }));
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('the site has pages', () => {
  expect(routes).toContain('/');
});

describe.concurrent.each(others)('%s', (route) => {
  test('opens without an error and asks no other origin', async () => {
    const faults = await visit('desktop, light', route, () => Promise.resolve([]));
    expect(faults).toEqual([]);
  });
});

describe.concurrent.each(templates)('%s', (route) => {
  test.each(Object.keys(variants))('has no fault on a %s screen', async (variant) => {
    const faults = await visit(variant, route, async (page) => [
      ...(await canvasFaults(page)),
      ...(await accessibilityFaults(page)),
      ...(await overflowFaults(page)),
    ]);
    expect(faults).toEqual([]);
  });

  test('does not scroll sideways at 320 px', async () => {
    expect(await visit('narrow', route, overflowFaults)).toEqual([]);
  });

  test('says without script what it says with it', async () => {
    const lengths: number[] = [];
    for (const variant of ['without script', 'desktop, light']) {
      await visit(variant, route, async (page) => {
        const main = page.locator('main');
        expect(await main.locator('h1').isVisible()).toBe(true);
        const forms = await main.locator('form:visible').allInnerTexts();
        lengths.push((await main.innerText()).length - forms.join('').length);
        return [];
      });
    }
    const [without = 0, withScript = 0] = lengths;
    expect(without).toBeGreaterThan(withScript * SHARE_WITHOUT_SCRIPT);
  });
});

type Look = (page: Awaited<ReturnType<BrowserContext['newPage']>>) => Promise<string[]>;

/** Open a page on a screen, and list its faults and those that `look` finds. */
async function visit(variant: string, route: string, look: Look): Promise<string[]> {
  const page = await contexts.get(variant)?.newPage();
  if (!page || !server) throw new Error(`No screen is called \`${variant}\``);
  try {
    const address = new URL(route.slice(1), server.address).href;
    const faults = watchPage(page, address);
    await page.goto(address, { waitUntil: moved.has(route) ? 'commit' : 'load' });
    if (moved.has(route)) await page.waitForURL((url) => url.pathname !== route);
    const found = await look(page);
    return [...faults, ...found];
  } finally {
    await page.close();
  }
}
