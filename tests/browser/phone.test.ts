import { expect, test } from 'vitest';

import { listPages } from '../../scripts/site/list-pages.ts';
import { readDrawn, watchCanvases } from './drawn-chart.ts';
import {
  brokenWordFaults,
  cellFaults,
  linkNameFaults,
  narrowColumnFaults,
  overflowFaults,
  targetFaults,
  cutChoices,
} from './page-faults.ts';
import { samplePages, stayingPages } from './sample-pages.ts';
import { useSite } from './site-browser.ts';
import { SITE } from './site-under-test.ts';

const newPage = useSite(SITE);
const phone = { width: 360, height: 800 };
const routes = samplePages(stayingPages(await listPages(SITE))).map(({ route }) => route);

test.each(routes)(
  '%s does not scroll sideways on a phone with letters of twice the size, and names its links apart',
  async (route) => {
    const { page, address } = await newPage({ viewport: phone, bypassCSP: true });
    await page.goto(new URL(route.slice(1), address).href);
    expect(await linkNameFaults(page)).toEqual([]);
    await page.addStyleTag({ content: ':root { font-size: 200% }' });
    expect(await overflowFaults(page)).toEqual([]);
    expect(await brokenWordFaults(page, 'h1, h2, h3, h4, h5, summary, thead th')).toEqual([]);
  },
);

test.each(['/about/data/', '/compare/bedfordshire-and-leicestershire/'])(
  'the tables of %s stand in columns on a tablet, and none is out of sight',
  async (route) => {
    const { page, address } = await newPage();
    await page.goto(new URL(route.slice(1), address).href);
    for (const width of [768, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      const faults = await page.locator('main table').evaluateAll((tables) =>
        tables.flatMap((table) => {
          const room = table.closest('main, [role=region]')?.getBoundingClientRect().right ?? 0;
          const heads = [...table.querySelectorAll('thead th')];
          const shown = heads.filter((head) => head.checkVisibility());
          return shown.length < 2
            ? ['no columns']
            : shown
                .filter((head) => head.getBoundingClientRect().right > room)
                .map((head) => head.textContent.trim());
        }),
      );
      expect(faults, `${String(width)} px`).toEqual([]);
    }
  },
);

test('what a force was told keeps its words whole where the heading stands beside the table', async () => {
  const { page, address } = await newPage({ viewport: { width: 1040, height: 800 } });
  await page.goto(`${address}questions/serious-and-organised-crime/`);
  expect(await brokenWordFaults(page)).toEqual([]);
});

test('a heading without long words grows with the letters beneath it', async () => {
  const { page, address } = await newPage({ viewport: phone, bypassCSP: true });
  await page.goto(`${address}findings/`);
  await page.addStyleTag({ content: ':root { font-size: 200% }' });
  const [heading = 0, lead = 0] = await page
    .locator('main :is(h1, .lead)')
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  expect(heading / lead).toBeGreaterThan(1.25);
});

test('a cause of concern keeps its words whole in letters of twice the size', async () => {
  const { page, address } = await newPage({ viewport: phone, bypassCSP: true });
  await page.goto(`${address}forces/northamptonshire/`);
  await page.addStyleTag({ content: ':root { font-size: 200% }' });
  expect(await page.getByText('Six recommendations').isVisible()).toBe(true);
  expect(await brokenWordFaults(page, 'article :is(blockquote, h3, h4)')).toEqual([]);
});

test('letters of twice the size leave the judgments whole on a phone, and the marks of grades inside the page', async () => {
  const { page, address } = await newPage({ viewport: phone, bypassCSP: true });
  await page.goto(`${address}forces/bedfordshire/2017-effectiveness/`);
  await page.addStyleTag({ content: ':root { font-size: 200% }' });
  const hidden = await page
    .getByRole('region', { name: 'Table: Judgments' })
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(hidden).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('letters of twice the size leave the words of a chart whole on a phone', async () => {
  const { page, address } = await newPage({ viewport: phone, bypassCSP: true });
  await watchCanvases(page);
  await page.goto(`${address}metrics/domestic-abuse-arrest-rate/`);
  await page.addStyleTag({ content: ':root { font-size: 200% }' });
  await page.locator('[data-chart] summary').click();
  const canvas = page.locator('[data-chart] canvas');
  await expect.poll(async () => (await readDrawn(canvas)).bars.length).toBeGreaterThan(0);
  const { words, bars, width } = await readDrawn(canvas);
  // Names are drawn from a point of their own, so that only their width is known.
  const name = words.find(({ text }) => text === 'Northamptonshire');
  const nation = words.find(({ text }) => text.startsWith('England and Wales'));
  if (name === undefined || nation === undefined) throw new Error('The chart has its names');
  expect(name.right - name.left).toBeLessThan(Math.min(...bars.map(({ left }) => left)));
  expect(nation.left).toBeGreaterThanOrEqual(0);
  expect(nation.right).toBeLessThanOrEqual(width);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test.each(['/findings/', '/search/', '/compare/'])(
  'the lists of %s show what is chosen',
  async (route) => {
    const { page, address } = await newPage();
    await page.goto(new URL(route.slice(1), address).href);
    for (const width of [360, 412, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await cutChoices(page), `${String(width)} px`).toEqual([]);
    }
  },
);

test.each(['/', '/find/', '/search/', '/404.html'])(
  'the field of %s shows a whole postcode in letters of twice the size',
  async (route) => {
    const { page, address } = await newPage({ viewport: phone, bypassCSP: true });
    await page.goto(new URL(route.slice(1), address).href);
    await page.addStyleTag({ content: ':root { font-size: 200% }' });
    const field = page.locator('.search-field .field input');
    await field.fill('MK17 9WW');
    expect(await field.evaluate((input) => input.scrollWidth <= input.clientWidth)).toBe(true);
  },
);

test.each(routes)('%s keeps words, marks and folds whole in narrow columns', async (route) => {
  const { page, address } = await newPage();
  await page.goto(new URL(route.slice(1), address).href);
  const faults: string[] = [];
  for (const width of [360, 412, 768, 960]) {
    await page.setViewportSize({ width, height: 800 });
    const found = [
      ...(await brokenWordFaults(page)),
      ...(await cellFaults(page)),
      ...(await narrowColumnFaults(page)),
    ];
    faults.push(...found.map((fault) => `${width} px: ${fault}`));
  }
  expect(faults).toEqual([]);
});

test.each(routes)('%s has nothing to press that is under 24 px', async (route) => {
  const { page, address } = await newPage();
  await page.goto(new URL(route.slice(1), address).href);
  const faults: string[] = [];
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    faults.push(...(await targetFaults(page)).map((fault) => `${width} px: ${fault}`));
  }
  expect(faults).toEqual([]);
});

const forces = (await listPages(SITE)).filter(({ route }) => /^\/forces\/[^/]+\/$/u.test(route));

test('the page of a force is seven screens of a phone at most, before anything is unfolded', async () => {
  const { page, address } = await newPage({ viewport: phone });
  const long: string[] = [];
  for (const { route } of forces) {
    await page.goto(new URL(route.slice(1), address).href);
    const screens = await page.evaluate(
      () => document.documentElement.scrollHeight / window.innerHeight,
    );
    if (screens > 7) long.push(`${route}: ${screens.toFixed(1)} screens`);
  }
  expect(long).toEqual([]);
});
