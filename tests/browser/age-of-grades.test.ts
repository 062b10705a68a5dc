import { expect, test } from 'vitest';

import { listPages } from '../../scripts/site/list-pages.ts';
import { INSPECTORATE_SITE } from '../../src/inspectorate/site.ts';
import { samplePages, stayingPages } from './sample-pages.ts';
import { useSite } from './site-browser.ts';
import { SITE } from './site-under-test.ts';

const newPage = useSite(SITE);
const routes = samplePages(stayingPages(await listPages(SITE))).map(({ route }) => route);

test('every page with a grade says when it was published, that newer ones followed, and where they are', async () => {
  const { page, address } = await newPage({ javaScriptEnabled: false });
  const graded: string[] = [];
  for (const route of routes) {
    await page.goto(new URL(route.slice(1), address).href);
    const main = page.getByRole('main');
    // The page on grades has their names and no force's.
    if (route === '/grades/' || (await main.locator('[data-grade]').count()) === 0) continue;
    graded.push(route);
    const words = await main.innerText();
    expect(words, route).toMatch(/published (?:in|from) \w+ \d{4}/iu);
    expect(words, route).toContain('Every force has been inspected again since.');
    const newest = main.locator(`a[href="${INSPECTORATE_SITE.address}"]`);
    expect(await newest.count(), route).toBeGreaterThan(0);
  }
  expect(graded.map((route) => route.split('/')[1])).toEqual(
    expect.arrayContaining(['', 'compare', 'find', 'forces', 'questions']),
  );
});
