import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { useSite } from './site-browser.ts';

const newPage = useSite();

async function open(pair: string, options = {}): Promise<Page> {
  const { page, address } = await newPage(options);
  await page.goto(`${address}compare/${pair}/`);
  return page;
}

describe('the page of two forces', () => {
  test('has findings before grades before figures, whole without script', async () => {
    const page = await open('bedfordshire-and-northamptonshire', { javaScriptEnabled: false });
    expect(await page.title()).toContain('Bedfordshire and Northamptonshire compared');
    expect(await page.locator('main h2').allInnerTexts()).toEqual([
      'What they were told',
      'Grades',
      'Figures that both have',
    ]);
    expect(await page.getByText('Told to both').isVisible()).toBe(true);
  });

  test('is found by the other order of its forces', async () => {
    const page = await open('northamptonshire-and-bedfordshire');
    await page.waitForURL('**/compare/bedfordshire-and-northamptonshire/');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Bedfordshire and Northamptonshire',
    );
  });

  test.each([
    ['kent-and-bedfordshire', 'We have no report on Kent Police, so there is nothing to compare.'],
    ['batley-and-bedfordshire', 'There is no force “batley” in England and Wales.'],
  ])('says of %s what is wrong with it', async (pair, message) => {
    const page = await open(pair);
    expect(await page.locator('missing-pair p').first().innerText()).toBe(message);
  });

  test.each(['bedfordshire-and-northamptonshire', 'bedfordshire-and-cambridgeshire'])(
    '%s fits two sheets of A4',
    async (pair) => {
      const page = await open(pair);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu) ?? [];
      expect(sheets.length).toBeLessThanOrEqual(2);
    },
  );

  test('breaks the name of no force in the heads of its columns', async () => {
    const page = await open('bedfordshire-and-staffordshire', {
      viewport: { width: 1280, height: 900 },
    });
    const heights = await page
      .locator('section[aria-labelledby="figures"] thead th', {
        hasText: /^(?:Bedford|Stafford)shire$/u,
      })
      .evaluateAll((all) =>
        all.map((cell) => {
          const words = document.createRange();
          words.selectNodeContents(cell);
          return new Set([...words.getClientRects()].map(({ top }) => top)).size;
        }),
      );
    expect(heights).toEqual([1, 1]);
  });

  test('says nothing of “more” where a report lists nothing', async () => {
    const page = await open('cambridgeshire-and-leicestershire');
    expect(await page.getByText('Nothing in its lists.').isVisible()).toBe(true);
    expect(await page.getByText('Nothing more in its lists.').count()).toBe(0);
  });

  test('scrolls nothing sideways on a phone', async () => {
    const page = await open('bedfordshire-and-staffordshire', {
      viewport: { width: 360, height: 740 },
    });
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(wide).toBe(false);
  });
});
