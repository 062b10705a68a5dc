import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

import type { StaticServer } from '../../scripts/site/static-server.ts';
import { launchChromium } from './chromium.ts';
import { serveSite, SITE_OF_FIVE } from './site-under-test.ts';

/** Makes a page in a browser of its own, with the address that the site is served at. */
export type NewPage = (options?: BrowserContextOptions) => Promise<{ page: Page; address: string }>;

/** Serve a site and start a browser for a file of tests: that of the five reports, or the one whose every page is looked at. */
export function useSite(site = SITE_OF_FIVE): NewPage {
  let server: StaticServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveSite(site);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return async (options = {}) => {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    return { page: await context.newPage(), address: server.address };
  };
}
