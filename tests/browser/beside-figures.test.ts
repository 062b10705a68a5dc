import { expect, test } from 'vitest';

import { useSite } from './site-browser.ts';

const newPage = useSite();

/** What is shown and what folds hold, as one line. */
async function wordsOf(path: string, selector: string): Promise<string> {
  const { page, address } = await newPage({ javaScriptEnabled: false });
  await page.goto(`${address}${path}`);
  const words = await page.locator(selector).allTextContents();
  return words.join(' ').replaceAll(/\s+/gu, ' ');
}

const arrests = 'metrics/domestic-abuse-arrest-rate/';
const linked =
  'Although for the purpose of this calculation arrests are not linked directly to offences, a high arrest rate may suggest';

test.each([
  ['a measure', arrests, 'tr[data-force="leicestershire"]', linked],
  ['a force', 'forces/leicestershire/', '#narrative', linked],
  [
    'a question',
    'questions/protecting-vulnerable-people/',
    '#figure-domestic-abuse-arrest-rate tr:has(th:text-is("Leicestershire"))',
    linked,
  ],
  ['a pair', 'compare/bedfordshire-and-leicestershire/', '[aria-labelledby="figures"] dl', linked],
  [
    'a figure that stands alone',
    'metrics/european-arrest-warrants/',
    'main li:has(a[href="/forces/cambridgeshire/"])',
    'the high number of transient immigrant agricultural workers',
  ],
])('the page of %s has the sentence that qualifies its figure', async (_kind, path, at, words) => {
  expect(await wordsOf(path, at)).toContain(words);
});

test.each([
  [
    'the figure of a year before',
    arrests,
    'northamptonshire',
    'A year before, 12 months to 30 June 2016: 46.0 per 100 domestic abuse-related crimes.',
  ],
  [
    'how its sentence words the base',
    arrests,
    'northamptonshire',
    'Its sentence says “per 100 domestic abuse-related crimes”.',
  ],
  [
    'the figure of the prose that confirms it',
    'metrics/charged-or-summonsed/',
    'staffordshire',
    'Its sentences give 12.5%, which agrees after rounding.',
  ],
])('the row of a force has %s', async (_what, path, force, words) => {
  expect(await wordsOf(path, `tr[data-force="${force}"]`)).toContain(words);
});

test('a figure that is counted otherwise says how', async () => {
  const words = await wordsOf(
    'metrics/charged-or-summonsed/',
    'main li:has(a[href="/forces/northamptonshire/"])',
  );
  expect(words).toContain('8.5% of cases');
  expect(words).toContain('Counted otherwise: against cases');
});

test('a table that is sorted before any script says by what, and stays a table on a phone', async () => {
  const { page, address } = await newPage({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  await page.goto(`${address}${arrests}`);
  const sorted = page.getByRole('columnheader', { name: 'Figure' });
  expect(await sorted.getAttribute('aria-sort')).toBe('descending');
  const cells = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Leicestershire' }) })
    .getByRole('cell');
  expect(await cells.first().innerText()).toContain('45');
});
