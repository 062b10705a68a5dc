import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { loadMap } from '../../src/map/load-map.ts';
import { tabTo } from './journeys/journey.ts';
import { useSite } from './site-browser.ts';

const newPage = useSite();
const desktop = { viewport: { width: 1280, height: 900 } };

async function openFront(options: Parameters<typeof newPage>[0]): Promise<Page> {
  const { page, address } = await newPage(options);
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

describe('the map of the front page, without script', () => {
  test('names the five forces with a report and their grades, each by itself', async () => {
    const page = await openFront({ ...desktop, javaScriptEnabled: false });
    const labels = await page.locator('.force-map svg text.name').allTextContents();
    expect(labels.map((label) => label.trim()).toSorted()).toEqual([
      'Bedfordshire',
      'Cambridgeshire',
      'Leicestershire',
      'Northamptonshire',
      'Staffordshire',
    ]);
    const boxes = await Promise.all(
      (await page.locator('.force-map svg text.name').all()).map((text) => text.boundingBox()),
    );
    const overlaps = boxes.flatMap((a, at) =>
      boxes.slice(at + 1).filter((b) => a && b && isOverlap(a, b)),
    );
    expect(overlaps).toEqual([]);
  });

  test('cuts off no name and nothing that is said of one', async () => {
    const page = await openFront({ ...desktop, javaScriptEnabled: false });
    const cut = await page.locator('.force-map svg text').evaluateAll((labels) =>
      labels
        .filter((label) => {
          const box = label.getBoundingClientRect();
          const frame = label.closest('svg')?.getBoundingClientRect();
          return frame === undefined || box.left < frame.left || box.right > frame.right;
        })
        .map((label) => label.textContent.trim()),
    );
    expect(cut).toEqual([]);
  });

  test('draws every area, which the file of outlines holds', async () => {
    const page = await openFront({ ...desktop, javaScriptEnabled: false });
    const areas = page.locator('.force-map svg use.area');
    expect(await areas.count()).toBe(44);
    const flat = await areas.evaluateAll(
      (uses) => uses.filter((use) => use.getBoundingClientRect().width < 1).length,
    );
    expect(flat).toBe(0);
  });

  test('draws the line from the City of London to its inset over the areas that it crosses', async () => {
    const page = await openFront({ ...desktop, javaScriptEnabled: false });
    const isBelow = await page.locator('.force-map svg[role="group"]').evaluate((svg) => {
      const [line] = svg.querySelectorAll('.leader');
      const area = [...svg.querySelectorAll('.area')].at(-1);
      return !line || !area || Boolean(line.compareDocumentPosition(area) & 4);
    });
    expect(isBelow).toBe(false);
  });

  test('leads to a force by keyboard, and says its name and grade', async () => {
    const page = await openFront({ ...desktop, javaScriptEnabled: false });
    const link = page.getByRole('link', { name: 'Bedfordshire: Requires improvement' }).first();
    await tabTo(page, link);
    expect(await link.locator('.caption').evaluate((text) => getComputedStyle(text).opacity)).toBe(
      '1',
    );
    await page.keyboard.press('Enter');
    await page.waitForURL('**/forces/bedfordshire/');
  });

  test('sets no name and grade over an area', async () => {
    const page = await openFront({ ...desktop, javaScriptEnabled: false });
    await page.locator('.force-map svg .caption').first().scrollIntoViewIfNeeded();
    const over = await page.locator('.force-map svg .caption').evaluateAll((captions) =>
      captions
        .filter((caption) => {
          const { left, top, bottom } = caption.getBoundingClientRect();
          return [top, (top + bottom) / 2, bottom].some((y) =>
            document.elementFromPoint(left, y)?.classList.contains('area'),
          );
        })
        .map((caption) => caption.textContent.trim()),
    );
    expect(over).toEqual([]);
  });

  test('is skipped with one key', async () => {
    const page = await openFront(desktop);
    await tabTo(page, page.getByRole('link', { name: 'Skip the map' }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
      'Forces by region, with their councils',
    );
  });
});

test('on a phone the tiles take its place, large enough to touch', async () => {
  const page = await openFront({ viewport: { width: 360, height: 740 } });
  const tiles = page.getByRole('list', { name: /^Tiles/u }).getByRole('link');
  expect(await tiles.count()).toBe(43);
  const small = await tiles.evaluateAll(
    (links) => links.filter((link) => link.getBoundingClientRect().width < 24).length,
  );
  expect(small).toBe(0);
  const places = await tiles.evaluateAll((links) => {
    const boxes = links.map((link) => link.getBoundingClientRect());
    const [xs, ys] = [boxes.map(({ left }) => left), boxes.map(({ top }) => top)].map((all) =>
      [...new Set(all.map(Math.round))].sort((a, b) => a - b),
    );
    return boxes.map(({ left, top }) => ({
      col: xs?.indexOf(Math.round(left)),
      row: ys?.indexOf(Math.round(top)),
    }));
  });
  expect(places).toEqual(loadMap().tiles.map(({ col, row }) => ({ col, row })));
  expect(await page.getByText('BED Bedfordshire').isVisible()).toBe(true);
});

test('the list of councils folds by force instead of being hundreds of stops', async () => {
  const { page, address } = await newPage({ ...desktop, javaScriptEnabled: false });
  await page.goto(new URL('find/', address).href);
  const folds = page.locator('main details');
  expect(await folds.count()).toBe(43);
  const stops = await page
    .locator('main :is(a, button, input, summary):visible')
    .evaluateAll((elements) => elements.length);
  expect(stops).toBeLessThan(100);
  await tabTo(page, page.locator('summary', { hasText: 'Northamptonshire' }));
  await page.keyboard.press('Enter');
  expect(await page.getByText('Corby').isVisible()).toBe(true);
});

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function isOverlap(a: Box, b: Box): boolean {
  const isApart =
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  return !isApart;
}
