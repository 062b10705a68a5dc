import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

import type { StaticServer } from '../../scripts/site/static-server.ts';
import { launchChromium } from './chromium.ts';
import { serveSite } from './site-under-test.ts';

/** Makes a page in a browser of its own, with the address that the site is served at. */
export type NewPage = (options?: BrowserContextOptions) => Promise<{ page: Page; address: string }>;

/** Serve the site and start a browser for a file of tests. */
export function useSite(): NewPage {
  let server: StaticServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveSite();
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
