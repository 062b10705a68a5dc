import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { listPages } from '../../scripts/site/list-pages.ts';
import { largestPages, stayingPages } from './sample-pages.ts';
import { useSite } from './site-browser.ts';
import { SITE } from './site-under-test.ts';

const newPage = useSite(SITE);

/** The page of every template that has most to draw. */
const routes = largestPages(stayingPages(await listPages(SITE))).map(({ route }) => route);

const screens = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } };

describe.each(Object.entries(screens))('on a %s', (_screen, viewport) => {
  test.concurrent.each(routes)(
    'nothing of %s moves when faces and scripts arrive late',
    async (route) => {
      const { page, address } = await newPage({ viewport });
      await page.route(/\.(?:woff2|js)$/u, async (request) => {
        await new Promise((onTime) => setTimeout(onTime, 300));
        await request.continue();
      });
      await page.goto(new URL(route.slice(1), address).href, { waitUntil: 'networkidle' });
      expect(await layoutShift(page)).toEqual([]);
    },
  );

  test.concurrent.each(routes)(
    '%s is painted before anything but its styles has come',
    async (route) => {
      const { page, address } = await newPage({ viewport });
      // What is neither page nor style never comes.
      await page.route(/\.(?:woff2|js|svg|png|ico|json)$/u, () => undefined);
      await page.goto(new URL(route.slice(1), address).href, { waitUntil: 'commit' });
      await page.waitForFunction(
        () => performance.getEntriesByName('first-contentful-paint').length > 0,
      );
      expect(await page.locator('h1').isVisible()).toBe(true);
    },
  );
});

test('the front page is at most 14 kB of HTML and CSS, compressed', () => {
  const html = readFileSync(join(SITE, 'index.html'), 'utf8');
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/gu)].map(
    ([, href = '']) => readFileSync(join(SITE, href), 'utf8'),
  );
  expect(styles.length).toBeGreaterThan(0);
  const sizes = [html, ...styles].map((text) => gzipSync(text, { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(14_000);
});

test.each(routes)('%s fetches at most five scripts by itself', (route) => {
  const file = route.endsWith('/') ? `${route}index.html` : route;
  const scripts = scriptsOf(readFileSync(join(SITE, file), 'utf8'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.length, scripts.join('\n')).toBeLessThanOrEqual(5);
});

/** List the scripts that a page names, and what those import. */
function scriptsOf(html: string): string[] {
  const named = html.matchAll(/<script type="module" src="([^"]+)"/gu);
  const scripts = new Set([...named].map(([, src = '']) => src));
  // A set goes on to what is added to it on the way.
  for (const script of scripts) {
    const text = readFileSync(join(SITE, script), 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:from|import)"\.(\/[^"]+)"/gu)) {
      scripts.add(`/_astro${name}`);
    }
  }
  return [...scripts];
}

/** List what has moved since the page began, with how much. */
function layoutShift(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((onEntries) => {
        const observer = new PerformanceObserver((list) => {
          const shifts = list.getEntries() as unknown as {
            value: number;
            sources: { node?: Node }[];
          }[];
          onEntries(
            shifts.map(({ value, sources }) => {
              const names = sources.map(({ node }) => node?.nodeName ?? '?');
              return `${value.toFixed(4)} by ${names.join(', ')}`;
            }),
          );
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // An observer is told of nothing where nothing has moved.
        setTimeout(() => {
          onEntries([]);
        }, 100);
      }),
  );
}
