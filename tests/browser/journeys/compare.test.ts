import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { overflowFaults } from '../page-faults.ts';
import { follow, isOnScreen, screenNames, screens, tabTo, useReaders } from './journey.ts';

const open = useReaders();

/** The forces of the matrix in the order in which they stand. */
function rowsOf(page: Page): Promise<string[]> {
  return page.locator('tbody tr[data-force] th a').allInnerTexts();
}

describe.each(screenNames)('on a %s, by keyboard alone', (screen) => {
  test('two forces are chosen in the matrix and opened in full', async () => {
    const { page, faults } = await open('/compare/', screens[screen]);
    await tabTo(page, page.getByRole('checkbox', { name: 'Put Leicestershire on top' }));
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('checkbox', { name: 'Put Staffordshire on top' }));
    await page.keyboard.press('Space');
    expect((await rowsOf(page)).slice(0, 2)).toEqual(['Leicestershire', 'Staffordshire']);
    expect(await overflowFaults(page)).toEqual([]);
    await follow(page, page.getByRole('link', { name: 'The two chosen forces in full' }));
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Leicestershire and Staffordshire',
    );
    expect(await overflowFaults(page)).toEqual([]);
    // Where the table has no heads, each comparison says whose figure it compares.
    const compared = page.locator('td.relation[data-name]').first();
    const label = await compared.evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(label).toBe(screen === 'desktop' ? 'none' : '"Leicestershire compared"');
    // The arrests for domestic abuse that both reports state in their sentences.
    await follow(page, page.getByRole('link', { name: /^45 ?: Arrests for domestic abuse/u }));
    const passage = page.locator(':target');
    expect(await passage.innerText()).toContain('45 arrests per 100');
    expect(await isOnScreen(passage)).toBe(true);
    expect(faults).toEqual([]);
  });

  test('forces are chosen by name, and the page stays where it is', async () => {
    const { page, faults } = await open('/compare/', screens[screen]);
    await tabTo(page, page.getByText('Choose forces', { exact: true }));
    await page.keyboard.press('Enter');
    for (const name of ['Staffordshire', 'Bedfordshire', 'Northamptonshire']) {
      const box = page.getByRole('checkbox', { name, exact: true });
      await box.focus();
      const before = await page.evaluate(() => scrollY);
      await page.keyboard.press('Space');
      expect(await page.evaluate(() => scrollY)).toBe(before);
      expect(await box.isChecked()).toBe(true);
    }
    const chosen = ['Staffordshire', 'Bedfordshire', 'Northamptonshire'];
    expect((await rowsOf(page)).slice(0, 3)).toEqual(chosen);
    expect(new URL(page.url()).search).toBe('?forces=staffordshire,bedfordshire,northamptonshire');
    // A tick in the table and a tick in the list are one choice.
    await page.getByRole('checkbox', { name: 'Put Bedfordshire on top' }).uncheck();
    expect(
      await page.getByRole('checkbox', { name: 'Bedfordshire', exact: true }).isChecked(),
    ).toBe(false);
    expect(await overflowFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('a figure is added beside the grades, sorts the forces, and stands in the address', async () => {
    const { page, faults } = await open('/compare/', screens[screen]);
    await tabTo(page, page.getByText('Add figures beside the grades'));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('checkbox', { name: 'Arrests for domestic abuse' }));
    await page.keyboard.press('Space');
    if (screen === 'desktop') {
      await tabTo(page, page.getByRole('button', { name: 'Arrests for domestic abuse' }));
      await page.keyboard.press('Enter');
    } else {
      // Cards have no heads to press, so a list sorts them.
      await tabTo(page, page.getByLabel('Sort by'));
      await page.keyboard.type('Arrests');
    }
    expect(new URL(page.url()).search).toBe(
      '?measures=domestic-abuse-arrest-rate&sort=domestic-abuse-arrest-rate.descending',
    );
    // 56.3, 52.8, 45, 39.1 and 32.4 arrests per 100 offences.
    const sorted = [
      'Bedfordshire',
      'Cambridgeshire',
      'Leicestershire',
      'Northamptonshire',
      'Staffordshire',
    ];
    expect(await rowsOf(page)).toEqual(sorted);
    expect(await page.locator('tr[data-nation]').innerText()).toContain('45.5');
    await page.reload();
    expect(await rowsOf(page)).toEqual(sorted);
    expect(await overflowFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('a question leads to what a force was told, and that to its report', async () => {
    const { page, faults } = await open('/questions/', screens[screen]);
    await follow(page, page.getByRole('link', { name: /^Preventing crime/u }));
    await follow(
      page,
      page.getByRole('link', { name: /^four areas for improvement ?, Bedfordshire/u }),
    );
    const told = page.locator('details:target');
    expect(await told.getAttribute('open')).not.toBeNull();
    expect(await isOnScreen(told)).toBe(true);
    await follow(page, told.getByRole('link', { name: /^In the report/u }).first());
    expect(await page.locator(':target').innerText()).toContain('The force should');
    expect(await overflowFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('what has changed since last time is followed to its lines', async () => {
    const { page, faults } = await open('/since-last-time/', screens[screen]);
    expect(await overflowFaults(page)).toEqual([]);
    await follow(
      page,
      page
        .locator('main details')
        .getByRole('link', { name: /^In the report/u })
        .first(),
    );
    expect(await isOnScreen(page.locator(':target'))).toBe(true);
    expect(faults).toEqual([]);
  });
});

test('without script a phone has every force, grade and pair, and nothing to choose with', async () => {
  const options = { ...screens.phone, javaScriptEnabled: false };
  const { page } = await open('/compare/?forces=kent&measures=crimes', options);
  expect(await page.locator('tr[data-force]:visible').count()).toBe(5);
  expect(await page.locator('tr[data-force] td:visible').count()).toBe(5 * 6);
  expect(await page.locator('main :is(select, input, button):visible').count()).toBe(0);
  await page.getByText('Two forces in full').click();
  expect(await page.locator('#pairs a:visible').count()).toBe(10);
  expect(await overflowFaults(page)).toEqual([]);
});

test('letters of twice the size fit a phone', async () => {
  const faults: string[] = [];
  for (const route of [
    '/compare/?measures=crimes,charged-or-summonsed&group=grade',
    '/compare/bedfordshire-and-northamptonshire/',
    '/metrics/',
    '/metrics/charged-or-summonsed/',
    '/metrics/european-arrest-warrants/',
    '/data/',
  ]) {
    const { page } = await open(route, { ...screens.phone, bypassCSP: true });
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    faults.push(...(await overflowFaults(page)).map((fault) => `${route}: ${fault}`));
  }
  expect(faults).toEqual([]);
});
