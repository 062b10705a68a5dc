import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';

import { listPages } from '../../scripts/site/list-pages.ts';
import { useSite } from './site-browser.ts';
import { SITE } from './site-under-test.ts';

const newPage = useSite(SITE);

/** A force's page has its report below it; one without a report is no brief. */
const briefs = (await listPages(SITE))
  .map(({ route }) => /^(\/forces\/[^/]+\/)[^/]+\/$/u.exec(route)?.[1])
  .filter((route) => route !== undefined);

/** Print a page on A4, and read the words of each sheet. */
async function sheetsOf(route: string, open = ''): Promise<string[]> {
  const { page, address } = await newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(new URL(route.slice(1), address).href);
  if (open !== '') await page.locator(open).first().locator('summary').first().click();
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replaceAll(/\s+/gu, ' ');
    }),
  );
}

describe('the page of a force on paper', () => {
  test('is a brief of one sheet, with grade, date and address', async () => {
    const long: string[] = [];
    for (const route of new Set(briefs)) {
      const sheets = await sheetsOf(route);
      if (sheets.length > 1) long.push(`${route}: ${sheets.length} sheets`);
      const [brief = ''] = sheets;
      expect(brief).toContain('2017, published in');
      expect(brief).toContain(`Printed from`);
      expect(brief.replaceAll(' ', '')).toContain(route);
    }
    expect(long).toEqual([]);
  });

  test('has what its reader has opened', async () => {
    const words = 'Northamptonshire Police needs to improve its initial';
    const closed = await sheetsOf('/forces/northamptonshire/');
    expect(closed.join(' ')).not.toContain(words);
    const open = await sheetsOf('/forces/northamptonshire/', '#asked-investigating-crime');
    expect(open.join(' ')).toContain(words);
  });
});

test.each([
  ['/compare/bedfordshire-and-cambridgeshire/', 'Told to both'],
  ['/questions/investigating-crime/', 'Cambridgeshire'],
  ['/find/', 'Aylesbury Vale'],
])('%s is printed whole, folds and all', async (route, words) => {
  expect((await sheetsOf(route)).join(' ')).toContain(words);
});
