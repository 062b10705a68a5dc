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

test('a figure that is counted differently says how', async () => {
  const words = await wordsOf(
    'metrics/charged-or-summonsed/',
    'main li:has(a[href="/forces/northamptonshire/"])',
  );
  expect(words).toContain('8.5% of cases');
  expect(words).toContain('Counted differently: against cases');
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

test.each([
  [
    'what a report sets beside an earlier year',
    'since-last-time/',
    '#staffordshire-2017-effectiveness dl',
    '40.9 per 100 domestic abuse-related offences, 12 months to 30 June 2016',
  ],
  [
    'how one of a pair prints the figure of England and Wales',
    'compare/bedfordshire-and-leicestershire/',
    '[aria-labelledby="figures"] tbody',
    'The report on Leicestershire prints 46 for England and Wales.',
  ],
  [
    'the sentence that another leans on',
    'forces/bedfordshire/',
    '#asked-serious-and-organised-crime',
    'ancillary orders to prevent re-offending. This was identified in 2016 as an area for improvement',
  ],
  [
    'of a section that the grade is that of its chapter',
    'sections/mental-health/',
    '#leicestershire-2017-effectiveness summary',
    'its chapter: Good (2017)',
  ],
  [
    'what it is that a report does not list',
    'questions/investigating-crime/',
    '[aria-labelledby="grades"] tr:has(a:text-is("Leicestershire"))',
    'nothing to improve listed',
  ],
  [
    'what the sentences outside the lists of a report are',
    'questions/investigating-crime/',
    '[aria-labelledby="grades"] tr:has(a:text-is("Leicestershire"))',
    'also said to be needed: one',
  ],
  [
    'where the year of an older grade is',
    'questions/preventing-crime/',
    'section[aria-labelledby="map"] header',
    'its year is in the table above',
  ],
])('a page says %s', async (_what, path, at, words) => {
  expect(await wordsOf(path, at)).toContain(words);
});

test('a map without older grades says nothing of them', async () => {
  const at = 'section[aria-labelledby="map"] header';
  expect(await wordsOf('questions/investigating-crime/', at)).not.toContain('earlier year');
});

test.each([
  ['up', 'forces/bedfordshire/', 'main header', 'All forces', '/forces/'],
  [
    'from the search, which knows passages alone, to the figures',
    'search/',
    '[aria-labelledby="searched"]',
    'Figures',
    /^\/metrics\/$/u,
  ],
  [
    'to what the text gives instead of a lost figure',
    'metrics/charged-or-summonsed/',
    'tr[data-force="northamptonshire"]',
    /^In the report/u,
    /^\/forces\/northamptonshire\/2017-effectiveness\/#line-\d+/u,
  ],
  [
    'from how a figure was read to those of all forces',
    'about/data/staffordshire-2017-effectiveness/',
    '#metric-crimes',
    /^All forces/u,
    '/metrics/crimes/',
  ],
  [
    'from a passage to how its figures were read',
    'forces/staffordshire/2017-effectiveness/',
    '[data-report-text]',
    'How we read this: the figures in lines 225 to 227',
    /^\/about\/data\/staffordshire-2017-effectiveness\/#/u,
  ],
])('a page leads %s', async (_where, path, at, name, address) => {
  const { page, address: site } = await newPage({ javaScriptEnabled: false });
  await page.goto(`${site}${path}`);
  const link = page.locator(at).getByRole('link', { name }).first();
  expect(await link.getAttribute('href')).toMatch(address);
});

test('a figure of a question says on a phone that it is of England and Wales', async () => {
  const { page, address } = await newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${address}questions/investigating-crime/#figure-incidents`);
  const cell = page.locator('#figure-incidents td:nth-of-type(2)').first();
  const label = await cell.evaluate((td) => getComputedStyle(td, '::before').content);
  expect(label).toContain('England and Wales');
});

test('the feed says what it is to those who open it in a browser, and leads to the reports', async () => {
  const { page, address } = await newPage({ javaScriptEnabled: false });
  await page.goto(`${address}about/`);
  await page.getByRole('link', { name: 'feed', exact: true }).click();
  expect(await page.getByText('Give its address to a feed reader').isVisible()).toBe(true);
  expect(await page.getByText('Bedfordshire Police: Effectiveness 2017').isVisible()).toBe(true);
  // Addresses for machines are out of sight only where the style of the feed is there.
  expect(await page.locator('guid').first().isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Read the reports on PEEL Compare' }).click();
  await page.waitForURL('**/forces/');
});

test('the feed is as wide as a phone that opens it', async () => {
  const { page, address } = await newPage({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    javaScriptEnabled: false,
  });
  await page.goto(`${address}feed.xml`);
  expect(await page.evaluate(() => innerWidth)).toBe(360);
});

test.each(['findings/', 'search/', 'compare/'])(
  'the outline of a field of %s leaves the words above it',
  async (route) => {
    const { page, address } = await newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${address}${route}`);
    const fields = page.locator('.filter-field :is(input, select), .selects select');
    expect(await fields.count()).toBeGreaterThan(2);
    const covered: string[] = [];
    for (const field of await fields.filter({ visible: true }).all()) {
      await field.focus();
      const words = await field.evaluate((element) => {
        const { outlineOffset, outlineWidth } = getComputedStyle(element);
        const reach = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
        const label =
          element instanceof HTMLInputElement || element instanceof HTMLSelectElement
            ? element.labels?.[0]
            : undefined;
        const text = [...(label?.childNodes ?? [])].find((node) => node.textContent?.trim() !== '');
        if (text === undefined) return 'no label';
        const range = document.createRange();
        range.selectNodeContents(text);
        const isCovered =
          range.getBoundingClientRect().bottom > element.getBoundingClientRect().top - reach + 0.5;
        return isCovered ? range.toString().trim() : '';
      });
      if (words !== '') covered.push(words);
    }
    expect(covered).toEqual([]);
  },
);
