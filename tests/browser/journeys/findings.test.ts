import type { Page } from 'playwright-core';
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
  test('findings are narrowed to a force and a word, and one is opened in its report', async () => {
    const { page, faults } = await open('/compare/', screens[screen]);
    await follow(page, page.getByRole('navigation', { name: 'Compare' }).getByText('Findings'));
    await tabTo(page, page.getByLabel('Words in the text'));
    await page.keyboard.type('detectives');
    // Bedfordshire’s, Cambridgeshire’s and Northamptonshire’s areas for improvement on detectives.
    expect(await statusOf(page)).toBe('Three of 47 findings shown, from three forces.');
    await tabTo(page, page.getByLabel('Force'));
    await page.keyboard.type('Cambridgeshire');
    expect(await statusOf(page)).toBe('One of 47 findings shown, from one force.');
    expect(new URL(page.url()).search).toBe('?force=cambridgeshire&q=detectives');
    expect(await shownFindings(page)).toEqual([
      'The force should ensure that its high-risk departments are appropriately staffed with qualified detectives to meet demand and ensure workloads are manageable.',
    ]);
    expect(await markedIn(page)).toEqual(['detectives']);
    expect(await overflowFaults(page)).toEqual([]);

    await follow(page, page.locator('li[data-kind]:visible').getByText('In the report'));
    const passage = page.locator(':target');
    expect(await passage.innerText()).toContain('its high-risk departments');
    expect(await isOnScreen(passage)).toBe(true);
    await page.goBack();
    expect(await statusOf(page)).toBe('One of 47 findings shown, from one force.');
    expect(faults).toEqual([]);
  });

  test('a finding leads to those of other forces in the same words, with what differs marked', async () => {
    const { page, faults } = await open('/findings/?q=registered+sex+offenders', screens[screen]);
    await follow(page, page.getByRole('link', { name: /^Nearly the same words: Staffordshire/u }));
    const group = page.locator('details:target');
    expect(await isOnScreen(group)).toBe(true);
    expect(await group.locator('mark').allInnerTexts()).toEqual(['it manages', 'are managed']);
    expect(await overflowFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('two forces are chosen to read a section side by side, and the address keeps them', async () => {
    const { page, faults } = await open('/sections/', screens[screen]);
    await follow(page, page.getByRole('link', { name: 'Mental health' }).first());
    await tabTo(page, page.getByText('Choose forces to read side by side'));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('checkbox', { name: 'Leicestershire' }));
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('checkbox', { name: 'Staffordshire' }));
    await page.keyboard.press('Space');
    expect(await statusOf(page)).toBe('Two of five forces shown');
    expect(new URL(page.url()).search).toBe('?forces=leicestershire,staffordshire');
    expect(await page.locator('[data-force]:visible h2').allInnerTexts()).toEqual([
      'Leicestershire',
      'Staffordshire',
    ]);
    expect(await overflowFaults(page)).toEqual([]);
    await page.reload();
    expect(await statusOf(page)).toBe('Two of five forces shown');
    expect(faults).toEqual([]);
  });
});

test('a force that lists no finding is an answer, with what it is asked for elsewhere', async () => {
  const { page } = await open('/findings/?force=leicestershire', screens.desktop);
  expect(await statusOf(page)).toBe('No finding of this force is here. The reason stands below.');
  const told = page.locator('[data-told]:visible');
  expect(await told.innerText()).toContain(
    'Lists no area for improvement and no cause of concern under: Investigating crime and reducing re-offending; Protecting vulnerable people; Specialist capabilities.',
  );
  await follow(page, told.getByRole('link', { name: 'Two sentences elsewhere in its text' }));
  expect(await page.locator('details:target li').count()).toBe(2);
});

test.each([
  ['?force=kent', 'We have no report on Kent Police, so none of its findings can be shown.'],
  ['?kind=praise', 'There is no kind of finding “praise” here, so none is chosen.'],
])('an address that asks for what is not there, %s, is answered', async (query, problem) => {
  const { page, faults } = await open(`/findings/${query}`, screens.desktop);
  expect(await page.getByRole('alert').innerText()).toBe(problem);
  expect(await statusOf(page)).toBe('47 of 47 findings shown, from four forces.');
  expect(faults).toEqual([]);
});

test('words that no finding has are answered', async () => {
  const { page } = await open('/findings/?q=zzzz', screens.phone);
  expect(await statusOf(page)).toBe('No finding matches what you chose.');
  expect(await page.locator('[data-told]:visible').count()).toBe(0);
});

test('all findings can be shown again', async () => {
  const { page } = await open('/findings/?kind=recommendation', screens.phone);
  expect(await statusOf(page)).toBe('Six of 47 findings shown, from one force.');
  await page.getByRole('button', { name: 'Show all findings' }).click();
  expect(await statusOf(page)).toBe('47 of 47 findings shown, from four forces.');
  expect(new URL(page.url()).search).toBe('');
});

test.each(['light', 'dark'] as const)(
  'narrowed findings and a choice of passages have no fault in the %s scheme',
  async (colorScheme) => {
    for (const route of [
      '/findings/?q=abuse',
      '/sections/mental-health/?forces=kent,staffordshire',
    ]) {
      const { page } = await open(route, { ...screens.phone, colorScheme });
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  },
);

test('without script every finding, twin and passage is there', async () => {
  const options = { ...screens.phone, javaScriptEnabled: false };
  const { page } = await open('/findings/?force=kent', options);
  expect((await shownFindings(page)).length).toBe(47);
  expect(await page.getByLabel('Words in the text').isVisible()).toBe(false);
  const { page: section } = await open('/sections/mental-health/', options);
  expect(await section.locator('[data-force]:visible').count()).toBe(5);
  expect(await section.getByText('Choose forces').isVisible()).toBe(false);
});

test('letters of twice the size fit a phone', async () => {
  const faults: string[] = [];
  for (const route of [
    '/findings/',
    '/findings/twins/',
    '/findings/in-passing/',
    '/since-last-time/',
    '/questions/',
    '/questions/serious-and-organised-crime/',
    '/sections/',
    '/sections/investigating-crimes-involving-vulnerable-people/',
  ]) {
    const { page } = await open(route, { ...screens.phone, bypassCSP: true });
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    faults.push(...(await overflowFaults(page)).map((fault) => `${route}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

function shownFindings(page: Page): Promise<string[]> {
  return page.locator('li[data-kind]:visible [data-finding]').allInnerTexts();
}
