import { expect, test } from 'vitest';

import { listPages } from '../../scripts/site/list-pages.ts';
import { comparePages } from '../../src/components/compare/compare-pages.ts';
import { samplePages } from './sample-pages.ts';
import { useSite } from './site-browser.ts';
import { SITE } from './site-under-test.ts';

/** No page that compares forces is longer than so many windows, however many forces there are. */
const MOST_WINDOWS = 12;
const viewport = { width: 1280, height: 900 };

const compared = [...comparePages.map(({ href }) => href), '/data/'];
const pages = (await listPages(SITE)).filter(({ route }) =>
  compared.some((href) => route.startsWith(href)),
);
const routes = samplePages(pages).map(({ route }) => route);
const newPage = useSite(SITE);

test('pages of every kind are measured', () => {
  const kinds = compared.filter((href) => routes.some((route) => route.startsWith(href)));
  expect(kinds).toEqual(compared);
});

test.each(routes)('%s is no longer than twelve windows', async (route) => {
  const { page, address } = await newPage({ viewport });
  await page.goto(new URL(route.slice(1), address).href);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height / viewport.height).toBeLessThanOrEqual(MOST_WINDOWS);
});

test('what people ask about the site is answered in fewer than 300 words', async () => {
  const { page, address } = await newPage({ viewport });
  await page.goto(`${address}about/`);
  const words = (await page.getByRole('main').innerText()).split(/\s+/u);
  expect(words.length).toBeLessThan(300);
  for (const id of ['who', 'peel', 'texts', 'errors', 'privacy'])
    expect(await page.locator(`#${id}`).count(), id).toBe(1);
});
