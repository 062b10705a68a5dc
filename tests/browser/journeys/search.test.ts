import { describe, expect, test } from 'vitest';

import { accessibilityFaults, overflowFaults } from '../page-faults.ts';
import {
  follow,
  isOnScreen,
  markedIn,
  screenNames,
  screens,
  statusOf,
  tabTo,
  useReaders,
} from './journey.ts';

const open = useReaders();

describe.each(screenNames)('on a %s, by keyboard alone', (screen) => {
  test('a phrase is searched for and its hit opened, and nothing typed is sent', async () => {
    const { page, faults, requests } = await open('/', screens[screen]);
    await follow(page, page.getByRole('banner').getByRole('link', { name: 'Search' }));
    await tabTo(page, page.getByLabel('Words to look for'));
    await page.keyboard.type('"mental health triage scheme"');
    await page.keyboard.press('Enter');
    const hit = page.locator('[data-hits] li a').first();
    await hit.waitFor();
    await expect.poll(() => isOnScreen(page.getByRole('status'))).toBe(true);
    // What has been found is said aloud, and the focus stays where it is.
    expect(await statusOf(page)).toMatch(/passages? found for "mental health triage scheme"\.$/u);
    expect(await page.getByLabel('Words to look for').evaluate(isFocused)).toBe(true);
    expect(await overflowFaults(page)).toEqual([]);

    await follow(page, hit);
    await page.waitForURL(/\/2017-effectiveness\/#line-\d+$/u);
    const passage = page.locator(':target');
    expect(await passage.innerText()).toContain('mental health triage scheme');
    expect(await isOnScreen(passage)).toBe(true);
    expect(await markedIn(page)).toEqual(['mental health triage scheme']);

    await page.goBack();
    await hit.waitFor();
    expect(await page.getByLabel('Words to look for').inputValue()).toBe(
      '"mental health triage scheme"',
    );
    expect(requests.filter((address) => address.includes('triage'))).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('more hits are added, and the reader goes on with the first of them', async () => {
    const { page } = await open('/search/#q=police', screens[screen]);
    const hits = page.locator('[data-hits] li a');
    await hits.first().waitFor();
    expect(await hits.count()).toBe(20);
    const known = await hits.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    await tabTo(page, page.getByRole('button', { name: 'Show more' }));
    await page.keyboard.press('Enter');
    await hits.nth(39).waitFor();
    const here = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    expect(here).toMatch(/#line-\d+/u);
    expect(known).not.toContain(here);
  });
});

test.each([
  ['OCG mapping', 'organised crime group mapping'],
  ['organised crime group mapping', 'OCG mapping'],
])('a search for %s finds %s as well', async (query, other) => {
  const { page, faults } = await open(`/search/#q=${query.replaceAll(' ', '+')}`, screens.desktop);
  await page.locator('[data-hits] li').first().waitFor();
  expect(await statusOf(page)).toContain(`‘${query}’, also as ‘${other}’`);
  const hits = page.locator('[data-hits] > section li');
  const words = (await hits.allInnerTexts()).join('\n').toLowerCase();
  expect(words).toContain('ocg mapping');
  expect(words).toContain('organised crime group mapping');
  expect(faults).toEqual([]);
});

test.each(['out-of-court disposals', '"out-of-court disposals"'])(
  'a search for %s finds what the texts print without hyphens',
  async (query) => {
    const { page } = await open(`/search/#q=${query.replaceAll(' ', '+')}`, screens.desktop);
    // A note on figures that all five reports have.
    const hits = page.locator('[data-hits] > section li');
    await hits.nth(4).waitFor();
    expect(await hits.count()).toBe(5);
    expect(await hits.first().innerText()).toContain('out of court disposals pilot');
    expect(await statusOf(page)).toContain(query.replaceAll('-', ' '));
  },
);

test('the phrase comes first, and what is only related stands apart', async () => {
  const { page } = await open('/search/#q=domestic+abuse+victims', screens.desktop);
  await page.locator('[data-hits] li').first().waitFor();
  expect(await page.locator('[data-hits] li').first().innerText()).toMatch(
    /domestic abuse victims?/iu,
  );
  const status = await statusOf(page);
  const [, all = '', close = '', related = ''] =
    /^(\w+) passages found .*: (\w+) with these words together, (\w+) related/u.exec(status) ?? [];
  expect(Number(close) + Number(related)).toBe(Number(all));
  const more = page.getByRole('button', { name: 'Show more' });
  while (await more.isVisible()) {
    const shown = await page.locator('[data-hits] li').count();
    await more.click();
    await page.locator('[data-hits] li').nth(shown).waitFor();
  }
  expect(await page.locator('[data-hits] > section li').count()).toBe(Number(close));
  expect(await page.locator('[data-hits] aside li').count()).toBe(Number(related));
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('words that no passage holds together are said to be related only', async () => {
  const { page } = await open('/search/#q=mental+zzzz', screens.desktop);
  await page.locator('[data-hits] aside li').first().waitFor();
  expect(await statusOf(page)).toMatch(
    /found for words like ‘mental zzzz’: none with these words together, \d+ related/u,
  );
});

test('a misspelt word counts as found nowhere, whatever begins like it', async () => {
  // No report has “abuze”; the index takes it for “a”, which stands beside “domestic” somewhere.
  const { page } = await open('/search/#q=domestic+abuze', screens.desktop);
  await page.locator('[data-hits] aside li').first().waitFor();
  expect(await statusOf(page)).toMatch(/: none with these words together, \d+ related/u);
  expect(await page.locator('[data-hits] > section li').count()).toBe(0);
});

test('a term of the glossary is found there', async () => {
  const { page } = await open('/search/#q=cuckooing&kind=Glossary', screens.desktop);
  await follow(page, page.locator('[data-hits] li a').first());
  await page.waitForURL('**/glossary/#cuckooing');
  expect(await markedIn(page)).toContain('Cuckooing');
});

test('a search without a hit says so', async () => {
  const { page } = await open('/search/#q=zzzz', screens.desktop);
  const status = page.getByRole('status');
  await status.filter({ hasText: 'Nothing found' }).waitFor();
  expect(await status.innerText()).toBe('Nothing found for ‘zzzz’. Try fewer or other words.');
});

test.each(['light', 'dark'] as const)(
  'hits have no fault in the %s scheme',
  async (colorScheme) => {
    const { page } = await open('/search/#q=domestic+abuse', { ...screens.phone, colorScheme });
    await page.locator('[data-hits] li').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  },
);

test('without script the page says where to look instead', async () => {
  const { page } = await open('/search/', { ...screens.phone, javaScriptEnabled: false });
  expect(await page.getByLabel('Words to look for').isVisible()).toBe(false);
  await follow(page, page.getByRole('main').getByRole('link', { name: 'A to Z' }).first());
  expect(new URL(page.url()).pathname).toBe('/forces/');
});

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}
