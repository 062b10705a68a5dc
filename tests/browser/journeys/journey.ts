import type { BrowserContextOptions, Locator, Page } from 'playwright-core';

import { useSite } from '../site-browser.ts';
import { watchPage } from '../watch-page.ts';

/** Screens that every journey must do for: a phone, a desk, and a desk enlarged fourfold. */
export const screens = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 800 } },
  'desktop at 400 %': { viewport: { width: 320, height: 200 } },
} as const satisfies Record<string, BrowserContextOptions>;

export const screenNames = Object.keys(screens) as (keyof typeof screens)[];

/** More keys than any of our pages asks for on the way to what a reader wants. */
const MOST_TABS = 400;

/** A reader with a browser of their own. */
export interface Reader {
  page: Page;
  /** What the pages did that they may not do. */
  faults: string[];
  /** Every address that the browser asked for. */
  requests: string[];
}

/** Start a server and a browser for a file of journeys; readers open pages in it. */
export function useReaders(): (route: string, options: BrowserContextOptions) => Promise<Reader> {
  const newPage = useSite();
  return async (route, options) => {
    const { page, address } = await newPage(options);
    const faults = watchPage(page, address);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(new URL(route.slice(1), address).href);
    return { page, faults, requests };
  };
}

/** What the page says of the state that it is in. */
export function statusOf(page: Page): Promise<string> {
  return page.getByRole('status').innerText();
}

/** The words that the page marks as searched for. */
export function markedIn(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('searched') ?? [])].map(String));
}

/** Go on with the Tab key until an element has the focus, as a reader without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The Tab key does not lead to ${String(target)}`);
}

/** Go to a link with the Tab key, and follow it to another address. */
export async function follow(page: Page, link: Locator): Promise<void> {
  await tabTo(page, link);
  const before = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== before);
}

/** Tell whether an element stands, at least with its beginning, on the part of the page that is seen. */
export function isOnScreen(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  });
}
