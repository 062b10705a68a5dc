import { readFileSync } from 'node:fs';

import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { useSite } from './site-browser.ts';

const newPage = useSite();

async function open(path: string, options = {}): Promise<Page> {
  const { page, address } = await newPage({
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  await page.goto(`${address}${path}`);
  return page;
}

/** Press “CSV” under a table and read the file that comes, cell by cell. */
async function csvOf(
  page: Page,
  at = 0,
): Promise<{ name: string; text: string; rows: string[][] }> {
  const coming = page.waitForEvent('download');
  await page.locator('take-table [data-csv]').nth(at).click();
  const download = await coming;
  const text = readFileSync(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), text, rows: parse(text) };
}

/** Press “Copy table” and read the clipboard as a spreadsheet does, cell by cell. */
async function copyOf(page: Page, at = 0): Promise<string[][]> {
  const table = page.locator('take-table').nth(at);
  await table.locator('[data-copy]').click();
  await expect.poll(() => table.getByRole('status').innerText()).toContain('Copied');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  return text.split('\n').map((line) => line.split('\t'));
}

describe('the table of a measure', () => {
  const charged = 'metrics/charged-or-summonsed/';
  const heading =
    'Charged or summonsed, per cent of outcomes assigned to offences recorded, offences recorded in the 12 months to 30 June 2017';
  const lost = 'missing from our copy of Force in numbers';

  test('is taken as it stands, its figures as numbers', async () => {
    const { name, text, rows } = await csvOf(await open(charged));
    expect(name).toBe('peel-compare-figures-charged-or-summonsed.csv');
    expect(text.split('\r\n').at(-1)).toBe('');
    expect(rows).toEqual([
      ['Force', heading, 'Compared with England and Wales'],
      ['England and Wales', '10', 'As the reports print it.'],
      ['Staffordshire', '13', 'higher than England and Wales'],
      ['Cambridgeshire', '11', 'about the same as England and Wales after rounding'],
      ['Bedfordshire', '10', 'the same as England and Wales after rounding'],
      ['Leicestershire', '', lost],
      ['Northamptonshire', '', `${lost}; the text gives 8.5% of cases`],
    ]);
  });

  test('is copied in the order in which it is shown', async () => {
    const rows = await copyOf(await open(`${charged}?sort=charged-or-summonsed.figure.ascending`));
    expect(rows.map(([force]) => force)).toEqual([
      'Force',
      'England and Wales',
      'Bedfordshire',
      'Cambridgeshire',
      'Staffordshire',
      'Leicestershire',
      'Northamptonshire',
    ]);
  });

  test('gives a fall a minus that programs read', async () => {
    const { rows } = await csvOf(await open('metrics/asb-change/'));
    expect(rows.map(([force, figure]) => [force, figure])).toContainEqual(['Bedfordshire', '-5']);
  });
});

describe('the matrix', () => {
  test('is taken with the chosen forces, columns and filters only', async () => {
    const page = await open(
      'compare/?forces=staffordshire&measures=crimes&question=investigating-crime&grade=requires-improvement',
    );
    const { rows } = await csvOf(page);
    const crimes = 'Recorded crimes (excluding fraud); per 1,000 people, 12 months to 30 June 2017';
    expect(rows).toEqual([
      ['Force', 'Investigating crime and reducing re-offending', crimes, `${crimes} (in words)`],
      ['England and Wales', 'Not graded as a whole', '77', ''],
      ['Staffordshire', 'Good; 2017', '', 'missing from our copy'],
      ['Bedfordshire', 'Requires improvement; 2017', '67', ''],
      ['Cambridgeshire', 'Requires improvement; 2017', '73', ''],
      ['Northamptonshire', 'Requires improvement; 2017', '', 'missing from our copy'],
    ]);
    expect(await copyOf(page)).toEqual(rows);
  });

  test('says of every grade that England and Wales has none', async () => {
    const { rows } = await csvOf(await open('compare/?measures=incidents'));
    expect(rows[1]).toEqual([
      'England and Wales',
      ...Array<string>(6).fill('Not graded as a whole'),
      ...['282', ''],
    ]);
  });

  test('says with a figure of another base that it is one', async () => {
    const page = await open('compare/?measures=charged-or-summonsed&forces=northamptonshire');
    const [, , northamptonshire] = (await csvOf(page)).rows;
    expect(northamptonshire?.at(-1)).toBe(
      '8.5% of cases; in the text; in Force in numbers: missing from our copy; counted differently: against cases; the report says “one of the lowest rates for forces in England and Wales”',
    );
  });
});

test('a question’s table has its words apart and nothing that is only heard', async () => {
  const { rows } = await csvOf(await open('questions/preventing-crime/'));
  expect(rows.slice(0, 3)).toEqual([
    ['Force', 'Grade', 'Told'],
    [
      'Bedfordshire',
      'Requires improvement; 2017',
      'four areas for improvement; also said to be needed: four',
    ],
    ['Cambridgeshire', 'Good; 2016, not inspected again', 'not inspected in 2017'],
  ]);
});

/** List the cells in which two words stand together that the page shows apart; runs in the page. */
function joinedCells(cells: (SVGElement | HTMLElement)[]): string[] {
  /** A block of its own on the way from one word to the other parts them. */
  const isBoxed = (node: Node, other: Node): boolean => {
    const parent = node.parentElement;
    if (parent === null || parent.contains(other)) return false;
    return !getComputedStyle(parent).display.startsWith('inline') || isBoxed(parent, other);
  };
  return cells.flatMap((cell) => {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let last = walker.nextNode(); last !== null;) {
      const next = walker.nextNode();
      if (next === null) return found;
      const [before, after] = [last.nodeValue ?? '', next.nodeValue ?? ''];
      const isJoined = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
      if (isJoined && !isBoxed(last, next) && !isBoxed(next, last))
        found.push(`${before}|${after}`);
      last = next;
    }
    return found;
  });
}

describe.each([
  'compare/?measures=crimes,charged-or-summonsed',
  'compare/bedfordshire-and-northamptonshire/',
  'metrics/domestic-abuse-arrest-rate/',
  'questions/investigating-crime/',
  'sections/',
  'forces/bedfordshire/',
  'data/',
  'about/data/',
])('every table of %s', (path) => {
  test('can be taken, with words that stand apart', async () => {
    const page = await open(path);
    const tables = await page.locator('main table').count();
    expect(tables).toBeGreaterThan(0);
    expect(await page.locator('main take-table table').count()).toBe(tables);
    expect(await page.locator('take-table :is(th, td)').evaluateAll(joinedCells)).toEqual([]);
  });
});

test('a selection copied by hand has no words that are only heard', async () => {
  const page = await open('questions/preventing-crime/');
  await page.locator('take-table table').first().selectText();
  await page.keyboard.press('Control+C');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('four areas for improvement');
  expect(text).not.toContain('the grade of Bedfordshire');
});

test('the buttons are absent without script', async () => {
  const page = await open('metrics/charged-or-summonsed/', { javaScriptEnabled: false });
  expect(await page.locator('take-table button:visible').count()).toBe(0);
});

test('both are reached and pressed by keyboard, and say that they are done', async () => {
  const page = await open('compare/bedfordshire-and-cambridgeshire/');
  const table = page.locator('take-table').first();
  await table.locator('[data-copy]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => table.getByRole('status').innerText()).toContain('Copied');
  await page.keyboard.press('Tab');
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Space');
  expect((await coming).suggestedFilename()).toBe(
    'peel-compare-grades-bedfordshire-and-cambridgeshire.csv',
  );
});
