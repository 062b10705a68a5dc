import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { useSite } from './site-browser.ts';

const newPage = useSite();
const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
const desk = { viewport: { width: 1280, height: 900 } };

async function open(path: string, options = {}): Promise<Page> {
  const { page, address } = await newPage(options);
  await page.goto(`${address}${path}`);
  return page;
}

/** What the entry that the address names says: its values, lines and steps. */
async function entryAt(
  page: Page,
): Promise<{ values: string[]; lines: string[]; steps: string[] }> {
  const entry = page.locator('article:target');
  const words = async (selector: string): Promise<string[]> =>
    (await entry.locator(selector).allInnerTexts()).map((text) => text.replaceAll(/\s+/gu, ' '));
  return {
    values: await words('.values li'),
    lines: await words('.lines li'),
    steps: await words('.reading ol li'),
  };
}

describe('from Staffordshire’s 13% to its evidence', () => {
  const isRead = async (page: Page): Promise<void> => {
    await page.waitForURL(
      '**/about/data/staffordshire-2017-effectiveness/#metric-charged-or-summonsed',
    );
    const { values, lines, steps } = await entryAt(page);
    expect(values).toEqual(['Staffordshire: 13%', 'England and Wales: 10%']);
    expect(lines[0]).toMatch(
      /^evidence on line 83 England and Wales Staffordshire Police Charged\/summonsed 13% 10%/u,
    );
    expect(steps.slice(0, 2)).toEqual([
      'Two figures stand at the label, 13% and 10%. Their place does not tell for certain which is whose.',
      'For the same measure and period, England and Wales have 10% in the reports on Bedfordshire and Cambridgeshire. So 10% is that of England and Wales, and 13% is that of Staffordshire.',
    ]);
  };
  const name = /^How we read this: Charged or summonsed/u;

  test.each([
    ['the force’s page', 'forces/staffordshire/', '#force-in-numbers', ''],
    [
      'the report',
      'forces/staffordshire/2017-effectiveness/',
      '',
      '[data-chapter=force-in-numbers]',
    ],
    ['the measure', 'metrics/charged-or-summonsed/', '', 'tr[data-force=staffordshire]'],
    [
      'the question',
      'questions/investigating-crime/',
      '#figure-charged-or-summonsed',
      'tr:has-text("Staffordshire")',
    ],
    ['a pair', 'compare/bedfordshire-and-staffordshire/', '', 'td[data-name=Staffordshire]'],
  ])('is one step on a phone without script: %s', async (_name, path, fold, row) => {
    const page = await open(path, phone);
    if (fold !== '') await page.locator(`${fold} > summary`).click();
    const within = `${fold} ${row}`.trim();
    await page.locator(within).getByRole('link', { name }).first().click();
    await isRead(page);
    const isWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(isWide).toBe(false);
  });

  test('is one step from the matrix, by keyboard', async () => {
    const page = await open('compare/?measures=charged-or-summonsed', desk);
    await page.locator('tr[data-force=staffordshire]').getByRole('link', { name }).focus();
    await page.keyboard.press('Enter');
    await isRead(page);
  });

  test('goes on to the report that settles it, and to the prose that confirms it', async () => {
    const page = await open(
      'about/data/staffordshire-2017-effectiveness/#metric-charged-or-summonsed',
      desk,
    );
    const links = page.locator('article:target .reading');
    for (const given of ['12.5% for the force', '10.2% for England and Wales']) {
      const name = `own sentences give ${given}, which agrees after rounding`;
      expect(await links.getByRole('link', { name }).count()).toBe(1);
    }
    await links
      .getByRole('link', { name: 'England and Wales in the report on Bedfordshire' })
      .focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/bedfordshire-2017-effectiveness/#metric-charged-or-summonsed');
    const { lines, steps } = await entryAt(page);
    expect(lines).toContain('evidence on line 119 10%');
    expect(steps[0]).toContain('the figures stand in the same order, 10% and 10%');
  });
});

describe('what is not there has its evidence too', () => {
  test('a figure that the text lost', async () => {
    const page = await open('metrics/crimes/', phone);
    await page
      .locator('tr[data-force=northamptonshire]')
      .getByRole('link', { name: /^How we read this/u })
      .click();
    const { values, lines, steps } = await entryAt(page);
    expect(values).toEqual([
      'Northamptonshire: missing from our copy',
      'England and Wales: missing from our copy',
    ]);
    expect(lines).toEqual([
      'evidence on line 73 Crimes recorded per 1,000 population 12 months to 30 June 2017',
    ]);
    expect(steps[0]).toBe('The label stands on line 73, and no figure stands with it.');
    expect(steps[1]).toContain('It is not carried over');
  });

  test('a grade that the judgments lost', async () => {
    const page = await open('forces/staffordshire/', phone);
    await page.getByRole('link', { name: /^How we read this ?: the overall grade/u }).click();
    const { values, lines, steps } = await entryAt(page);
    expect(values).toEqual(['Good']);
    expect(lines[0]).toMatch(
      /^evidence on line 143 Staffordshire Police is good at keeping people safe/u,
    );
    expect(steps[0]).toBe('The judgments of our copy print none that is certain.');
  });
});

test('a figure of the prose leads to its words, cut to what says so', async () => {
  const page = await open('metrics/domestic-abuse-arrest-rate/', phone);
  await page
    .locator('tr[data-force=leicestershire]')
    .getByRole('link', { name: /^How we read this/u })
    .first()
    .click();
  const { values, lines, steps } = await entryAt(page);
  expect(values[0]).toBe('Leicestershire: 45 per 100 domestic abuse-related offences');
  expect(lines.join(' ')).toContain('which is in line with');
  expect(steps.join(' ')).toContain('12 months to 30 June 2017');
});

test('the table of reports counts what each text gives, and leads to its page', async () => {
  const page = await open('about/data/', phone);
  const row = page
    .locator('tr', { has: page.getByRole('link', { name: /^Staffordshire/u }) })
    .first();
  expect((await row.locator('td').allInnerTexts()).slice(2, 5)).toEqual(['17', '5', '0']);
  await row.getByRole('link').click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
    'How we read the report on Staffordshire',
  );
});
