import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { brokenWordFaults, cellFaults } from './page-faults.ts';
import { useSite } from './site-browser.ts';

const newPage = useSite();

async function open(query = '', options = {}): Promise<Page> {
  const { page, address } = await newPage(options);
  await page.goto(`${address}compare/${query}`);
  return page;
}

const phone = { viewport: { width: 360, height: 740 } };
const rows = 'tbody tr[data-force]';

describe('the matrix of forces', () => {
  test('shows every force and every grade with its year, without script', async () => {
    const page = await open('?forces=staffordshire', { javaScriptEnabled: false });
    expect(await page.locator(`${rows} th`).allInnerTexts()).toEqual([
      'Bedfordshire',
      'Cambridgeshire',
      'Leicestershire',
      'Northamptonshire',
      'Staffordshire',
    ]);
    const cell = page.locator('tr[data-force=cambridgeshire] td').nth(1);
    expect((await cell.innerText()).replaceAll(/\s+/gu, ' ')).toContain(
      'Good 2016, not inspected again',
    );
    expect(await page.locator('force-matrix form').isVisible()).toBe(false);
    expect(await page.locator('force-matrix caption').innerText()).toMatch(
      /with the year in which each was given$/u,
    );
  });

  test('puts a chosen force on top, sorts the others, and keeps both in the address', async () => {
    const page = await open();
    await page.getByLabel('Put Staffordshire on top').check();
    await page.getByText('Add figures beside the grades').click();
    await page.getByRole('checkbox', { name: 'Recorded crimes (excluding fraud)' }).check();
    expect(await page.locator('force-matrix caption').innerText()).toMatch(
      /, and the figures that you choose$/u,
    );
    await page.getByRole('button', { name: 'Recorded crimes (excluding fraud)' }).click();
    expect(new URL(page.url()).search).toBe(
      '?forces=staffordshire&measures=crimes&sort=crimes.descending',
    );
    expect(await page.locator(`${rows} th a`).allInnerTexts()).toEqual([
      'Staffordshire',
      'Cambridgeshire',
      'Leicestershire',
      'Bedfordshire',
      'Northamptonshire',
    ]);
  });

  test.each(['', '?group=region', '?forces=staffordshire', '?question=preventing-crime'])(
    'keeps every word within its column at %s',
    async (query) => {
      const page = await open(query, { viewport: { width: 1280, height: 800 } });
      await page.locator('force-matrix:defined').waitFor();
      expect([...(await cellFaults(page)), ...(await brokenWordFaults(page))]).toEqual([]);
      const widths = await page
        .locator(`${rows}:first-of-type td:visible`)
        .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
      expect(Math.min(...widths)).toBeGreaterThan(120);
    },
  );

  test('opens cold as the address says', async () => {
    const page = await open('?group=grade&question=preventing-crime&grade=good');
    expect(await page.locator('tbody .group').allInnerTexts()).toEqual(['Good (3)']);
    expect(await page.locator('thead th:visible').allInnerTexts()).toEqual([
      'Force',
      'Preventing crime and tackling anti-social behaviour',
    ]);
    expect(await page.locator('force-matrix [data-status]').innerText()).toBe(
      'Three of five forces shown',
    );
  });

  test('says what of an address cannot be done', async () => {
    const page = await open('?forces=kent,batley&sort=wishes');
    expect(await page.getByRole('alert').locator('p').allInnerTexts()).toEqual([
      'We have no report on Kent Police, so it cannot be shown here.',
      'There is no force “batley” in England and Wales.',
      'Nothing can be sorted by “wishes”, so forces stand by name.',
    ]);
  });

  test.each(['', '?measures=charged-or-summonsed,foreign-national-referral-rate,wanted-on-pnc'])(
    'never has the focus behind the heads that stay, on the way back up: “%s”',
    async (query) => {
      const page = await open(query, { viewport: { width: 1280, height: 400 } });
      await page.locator('tr[data-force=staffordshire] a:visible').last().focus();
      const covered: string[] = [];
      let tabs = 0;
      for (; tabs < 100; tabs += 1) {
        await page.keyboard.press('Shift+Tab');
        const focused = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element?.closest('tbody')) return undefined;
          const head = document.querySelector('thead th')?.getBoundingClientRect().bottom ?? 0;
          const isCovered = element.getBoundingClientRect().top < head;
          return { isCovered, name: element.textContent };
        });
        if (focused === undefined) break;
        if (focused.isCovered) covered.push(focused.name);
      }
      expect(tabs).toBeGreaterThan(50);
      expect(covered).toEqual([]);
    },
  );

  test('begins again with one press', async () => {
    const page = await open('?forces=staffordshire&group=region');
    await page.getByRole('button', { name: 'Start again' }).click();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('tbody .group').count()).toBe(0);
  });

  test('is a card a force on a phone, with nothing that scrolls sideways', async () => {
    const page = await open('?measures=crimes', phone);
    const card = page.locator('tr[data-force=leicestershire]');
    const box = await card.boundingBox();
    expect(box?.width).toBeLessThanOrEqual(360);
    expect(await card.locator('td:visible').count()).toBe(7);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(wide).toBe(false);
  });
});
