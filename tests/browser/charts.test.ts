import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { listPages } from '../../scripts/site/list-pages.ts';
import { contrast } from '../charts/contrast.ts';
import { readDrawn, watchCanvases, type DrawnChart } from './drawn-chart.ts';
import { useSite } from './site-browser.ts';
import { SITE } from './site-under-test.ts';
import { variants } from './variants.ts';

const routes = (await listPages(SITE))
  .map(({ route }) => route)
  .filter((route) => /^\/metrics\/.+/u.test(route));

/** The script of a chart is fetched when it is needed, on a machine that may be busy. */
const patience = { timeout: 20_000 };

const newPage = useSite(SITE);

/** Open every chart of a page, and read what they draw. */
async function drawAll(page: Page): Promise<DrawnChart[]> {
  const charts: DrawnChart[] = [];
  for (const fold of await page.locator('[data-chart]').all()) {
    await fold.locator('summary').click();
    const canvas = fold.locator('canvas');
    await expect
      .poll(async () => (await readDrawn(canvas)).bars.length, patience)
      .toBeGreaterThan(0);
    charts.push(await readDrawn(canvas));
  }
  return charts;
}

/** The figures at their bars: a row has one, beside the force's name, and says where it is in doubt. */
function figuresOf({ words, bars }: DrawnChart): DrawnChart['words'] {
  const ys = new Set(bars.map(({ y }) => Math.round(y)));
  return words.filter(
    ({ text, y }) => ys.has(Math.round(y)) && /^[−+]?[\d,.]+%?(?: \(in doubt\))?$/u.test(text),
  );
}

/** The line of England and Wales: the only one that is three pixels wide. */
function nationOf({ lines }: DrawnChart): DrawnChart['lines'] {
  return lines.filter(({ width }) => width === 3);
}

describe.each(['phone, light', 'desktop, light'] as const)('on a %s screen', (variant) => {
  test.each(routes)('no figure of %s meets the national line, a bar or an edge', async (route) => {
    const { page, address } = await newPage(variants[variant]);
    await watchCanvases(page);
    await page.goto(new URL(route.slice(1), address).href);
    for (const chart of await drawAll(page)) {
      const figures = figuresOf(chart);
      expect(figures).toHaveLength(chart.bars.length);
      const crossing = nationOf(chart).flatMap(({ x }) =>
        figures.filter(({ left, right }) => left - 2 < x && x < right + 2),
      );
      expect(crossing).toEqual([]);
      expect(figures.filter(({ left, right }) => left < 0 || right > chart.width)).toEqual([]);
      const halfOnBar = figures.filter(({ left, right, y }) => {
        const bar = chart.bars.find((one) => Math.round(one.y) === Math.round(y));
        if (bar === undefined || right <= bar.left || left >= bar.right) return false;
        return left < bar.left || right > bar.right;
      });
      expect(halfOnBar).toEqual([]);
    }
  });
});

test('zero is a line, with falls to its left and rises to its right', async () => {
  const { page, address } = await newPage(variants['phone, light']);
  await watchCanvases(page);
  await page.goto(`${address}metrics/asb-change/`);
  const [chart] = await drawAll(page);
  if (chart === undefined) throw new Error('the change is drawn');
  const zero = chart.lines.filter(({ width }) => width === 2);
  expect(zero).toHaveLength(1);
  const at = zero[0]?.x ?? 0;
  const isFall = (bar: DrawnChart['bars'][number]): boolean =>
    figuresOf(chart).some(
      ({ text, y }) => Math.round(y) === Math.round(bar.y) && text.startsWith('−'),
    );
  expect(chart.bars.some(isFall)).toBe(true);
  for (const bar of chart.bars) {
    const [near, far] = isFall(bar) ? [bar.right, bar.left] : [bar.left, bar.right];
    expect(Math.abs(near - at)).toBeLessThan(2);
    expect(Math.sign(far - at)).toBe(isFall(bar) ? -1 : 1);
  }
});

test.each(['asb-change', 'crime-change', 'incidents'])(
  'the line of zero of %s is seen, also where that of England and Wales lies upon it',
  async (metric) => {
    const { page, address } = await newPage(variants['phone, light']);
    await watchCanvases(page);
    await page.goto(`${address}metrics/${metric}/`);
    const [chart] = await drawAll(page);
    const zero = chart?.lines.find(({ width }) => width === 2)?.x ?? Number.NaN;
    // A line of three pixels, with a rim to both sides.
    const covering = chart?.lines.filter(
      ({ x, width, hasGaps }) => width > 2 && !hasGaps && Math.abs(x - zero) < width / 2 + 1,
    );
    expect(covering).toEqual([]);
  },
);

describe.each(['phone, light', 'phone, dark', 'desktop, light', 'desktop, dark'] as const)(
  'on a %s screen',
  (variant) => {
    test.each(['asb-change', 'incidents'])('everything drawn of %s can be seen', async (metric) => {
      const { page, address } = await newPage(variants[variant]);
      await watchCanvases(page);
      await page.goto(`${address}metrics/${metric}/`);
      const ground = await groundOf(page);
      for (const chart of await drawAll(page)) {
        for (const { text, left, right, y, colour } of chart.words) {
          const bar = chart.bars.find(
            (one) => Math.abs(one.y - y) < 2 && one.left <= left && right <= one.right,
          );
          const against = contrast(colour, bar?.colour ?? ground);
          expect(against, `${text} in ${colour}`).toBeGreaterThanOrEqual(4.5);
        }
        const marks = [...chart.bars, ...nationOf(chart)];
        for (const { colour } of [...marks, ...chart.lines.filter(({ width }) => width === 2)])
          expect(contrast(colour, ground), colour).toBeGreaterThanOrEqual(3);
      }
    });
  },
);

test('a chart is drawn in ink when it is printed from a dark screen', async () => {
  const { page, address } = await newPage(variants['desktop, dark']);
  await watchCanvases(page);
  await page.goto(`${address}metrics/incidents/`);
  const [before] = await drawAll(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const printed = await readDrawn(page.locator('canvas').first());
  for (const { colour } of [...printed.bars, ...printed.words])
    expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await readDrawn(page.locator('canvas').first())).toEqual(before);
});

/** The colour that the page has, as `#fbfaf6`. */
function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    if (pen === null) throw new Error('the browser draws');
    pen.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    return pen.fillStyle;
  });
}
