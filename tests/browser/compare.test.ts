import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { useSite } from './site-browser.ts';

const newPage = useSite();

async function open(query = '', javaScriptEnabled = true): Promise<Page> {
  const { page, address } = await newPage({ javaScriptEnabled });
  await page.goto(`${address}compare/${query}`);
  return page;
}

/** The script of a chart is fetched when it is needed, on a machine that may be busy. */
const patience = { timeout: 20_000 };

/** Count the values of a canvas that are not blank; runs in the page. */
function countInk(canvas: SVGElement | HTMLElement): number {
  if (!(canvas instanceof HTMLCanvasElement)) return 0;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
  return pixels?.filter((value) => value !== 0).length ?? 0;
}

/** The section of one metric, as its heading names it. */
function section(page: Page, heading: string) {
  return page.getByRole('region', { name: heading, exact: true });
}

describe('a table of a metric', () => {
  test('sorts by value without script, with forces that have no figure last', async () => {
    const page = await open('', false);
    const names = section(page, 'Incidents').locator('tbody th');
    expect(await names.allInnerTexts()).toEqual([
      'Staffordshire',
      'Leicestershire',
      'Cambridgeshire',
      'Bedfordshire',
      'Northamptonshire',
    ]);
  });

  test('says in its data what its cells say', async () => {
    const page = await open('', false);
    const rows = page.locator('metric-chart tbody tr[data-value]');
    const pairs = await rows.evaluateAll((all) =>
      all.map((row) => [
        row.getAttribute('data-words'),
        row.querySelector('td a')?.firstChild?.textContent?.trim(),
      ]),
    );
    expect(pairs.length).toBeGreaterThan(30);
    for (const [words, cell] of pairs) expect(cell).toBe(words);
  });

  test('sorts by a button, and keeps missing figures last in both directions', async () => {
    const page = await open();
    const metric = section(page, 'Incidents');
    await metric.getByRole('button', { name: 'per 1,000 people' }).click();
    const names = metric.locator('tbody th');
    expect((await names.allInnerTexts()).at(0)).toBe('Bedfordshire');
    expect((await names.allInnerTexts()).at(-1)).toBe('Northamptonshire');
    expect(await metric.getByRole('status').innerText()).toBe(
      'Sorted by per 1,000 people, ascending',
    );
    expect(new URL(page.url()).search).toBe('?sort=incidents.figure.ascending');
  });

  test('sorts as the address says', async () => {
    const page = await open('?sort=crimes.force.descending,incidents.figure.ascending');
    const first = section(page, 'Incidents').locator('tbody th').first();
    expect(await first.innerText()).toBe('Bedfordshire');
    const crimes = section(page, 'Recorded crimes (excluding fraud)');
    expect(await crimes.locator('tbody th').first().innerText()).toBe('Staffordshire');
  });
});

describe('a chart', () => {
  test('is drawn when it is reached, and names its values', async () => {
    const page = await open();
    const chart = section(page, 'Organised crime groups').getByRole('img');
    await chart.scrollIntoViewIfNeeded();
    await expect.poll(() => chart.evaluate(countInk), patience).toBeGreaterThan(0);
    expect(await chart.getAttribute('aria-label')).toContain(
      'Bedfordshire 24, Cambridgeshire 20, England and Wales 47.',
    );
  });

  test('is left out without script, and its table stays', async () => {
    const page = await open('', false);
    const metric = section(page, 'Incidents');
    expect(await metric.locator('canvas').isVisible()).toBe(false);
    expect(await metric.getByRole('table').isVisible()).toBe(true);
  });
});

describe('forces in the address', () => {
  test('are the only ones shown, and the summary is theirs', async () => {
    const page = await open('?forces=bedfordshire,staffordshire');
    const heads = page.locator('[data-question=overall] td:visible');
    expect(await heads.count()).toBe(2);
    expect(await section(page, 'Incidents').locator('[data-headline]').innerText()).toBe(
      'Both forces lower than England and Wales (282)',
    );
    expect(await page.locator('compare-view [data-status]').innerText()).toBe(
      'Two of five forces shown',
    );
  });

  test('that are unknown, without a report or repeated get a message', async () => {
    const page = await open('?forces=bedfordshire,kent,batley,bedfordshire');
    expect(await page.getByRole('alert').locator('p').allInnerTexts()).toEqual([
      'We have no report text of Kent Police, so it cannot be shown here.',
      'There is no force “batley” in England and Wales.',
      'The address names Bedfordshire Police more than once; once is enough.',
    ]);
  });

  test('follow the boxes that are ticked', async () => {
    const page = await open();
    await page.getByRole('checkbox', { name: 'Leicestershire' }).uncheck();
    expect(new URL(page.url()).search).toBe(
      '?forces=bedfordshire,cambridgeshire,northamptonshire,staffordshire',
    );
    await page.getByRole('button', { name: 'Show all forces' }).click();
    expect(new URL(page.url()).search).toBe('');
  });

  test('show all without script', async () => {
    const page = await open('?forces=bedfordshire', false);
    expect(await page.locator('[data-question=overall] td:visible').count()).toBe(5);
  });
});

test('only questions whose grades differ are left on request', async () => {
  const page = await open('?forces=bedfordshire,staffordshire');
  await page.getByLabel('Only questions whose grades differ').check();
  expect(new URL(page.url()).searchParams.get('differing')).toBe('yes');
  const rows = page.locator('tr[data-question]:visible');
  expect(
    await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-question'))),
  ).toEqual(['overall', 'preventing-crime', 'investigating-crime']);
});
