import { describe, expect, test } from 'vitest';

import { accessibilityFaults, overflowFaults } from '../page-faults.ts';
import { follow, isOnScreen, screenNames, screens, tabTo, useReaders } from './journey.ts';

const open = useReaders();

describe.each(screenNames)('on a %s, by keyboard alone', (screen) => {
  test('a postcode leads to the grades', async () => {
    const { page, faults, requests } = await open('/', screens[screen]);
    await tabTo(page, page.getByLabel('Find your force'));
    await page.keyboard.type('MK40 2AA');
    await page.keyboard.press('Enter');
    const answer = page.locator('[data-answer]');
    await follow(page, answer.getByRole('link', { name: 'Bedfordshire Police' }));
    expect(new URL(page.url()).pathname).toBe('/forces/bedfordshire/');
    const verdict = page.getByText('at keeping people safe and reducing crime', { exact: true });
    await verdict.waitFor();
    // A screen of 200 pixels holds little more than the name of the site.
    expect(screen === 'desktop at 400 %' || (await isOnScreen(verdict))).toBe(true);
    expect(await overflowFaults(page)).toEqual([]);
    expect(requests.filter((address) => /MK40/iu.test(address))).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('the answer is the grade, what it means and what is to improve, and Back leads to it', async () => {
    const { page, faults } = await open('/', screens[screen]);
    const field = page.getByLabel('Find your force');
    const heading = page.getByRole('heading', { level: 1 });
    const before = await heading.boundingBox();
    await tabTo(page, field);
    await page.keyboard.type('Whitby');
    await page.keyboard.press('Enter');
    const answer = page.locator('[data-answer]');
    await answer.getByText('A place called Whitby is in the area of').waitFor();
    await field.fill('MK40 2AA');
    await page.keyboard.press('Enter');
    await answer.getByText('Requires improvement').waitFor();
    await expect
      .poll(() => isOnScreen(answer.getByRole('link', { name: 'Bedfordshire Police' })))
      .toBe(true);
    const words = await answer.innerText();
    expect(words).toContain('Effectiveness 2017, published in March 2018');
    expect(words).toContain('The grade means: there are shortcomings in how the force works');
    expect(words).toMatch(/Inspectors listed \d+ areas for improvement\./u);
    expect(words).toContain('Every force has been inspected again since.');
    expect(await accessibilityFaults(page)).toEqual([]);
    // What is above the field stays where it was.
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    expect(await heading.boundingBox()).toEqual(before);

    await follow(page, answer.getByRole('link', { name: 'Bedfordshire Police' }));
    await page.goBack();
    await answer.getByText('MK40 2AA is in the area of').waitFor();
    expect(await field.inputValue()).toBe('MK40 2AA');
    await page.goBack();
    await answer.getByText('A place called Whitby is in the area of').waitFor();
    await page.goBack();
    await answer.getByText('Whitby').waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe('');
    expect(faults).toEqual([]);
  });

  test('a split postcode offers its forces, and a full one tells which', async () => {
    const { page, faults } = await open('/find/', screens[screen]);
    const field = page.getByLabel('Postcode, place, council or force');
    await tabTo(page, field);
    await page.keyboard.type('LE16 8');
    await page.keyboard.press('Enter');
    const answer = page.locator('[data-answer]');
    await answer.getByText('A full postcode tells which one it is.').waitFor();
    expect(await answer.locator('.forces a').allInnerTexts()).toEqual([
      'Leicestershire Police',
      'Northamptonshire Police',
    ]);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('DA');
    await page.keyboard.press('Enter');
    await answer.getByText('LE16 8DA is in the area of').waitFor();
    await follow(page, answer.getByRole('link', { name: 'Northamptonshire Police' }));
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Northamptonshire Police',
    );
    expect(faults).toEqual([]);
  });

  test('a name with a typing error leads to what was meant', async () => {
    const { page, faults } = await open('/', screens[screen]);
    await tabTo(page, page.getByLabel('Find your force'));
    await page.keyboard.type('Cambrigeshire');
    await page.keyboard.press('Enter');
    const answer = page.locator('[data-answer]');
    await answer.getByText('We have no “Cambrigeshire”. Did you mean one of these?').waitFor();
    await tabTo(page, answer.getByRole('button', { name: /^Cambridgeshire Constabulary/u }));
    await page.keyboard.press('Enter');
    const link = answer.getByRole('link', { name: 'Cambridgeshire Constabulary' });
    await link.waitFor();
    // The focus has gone on to the answer, so that Enter opens it.
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/forces/cambridgeshire/');
    expect(faults).toEqual([]);
  });

  test('without script, the A to Z leads to the grades', async () => {
    const { page, faults } = await open('/', { ...screens[screen], javaScriptEnabled: false });
    await follow(page, page.getByRole('main').getByRole('link', { name: 'A to Z of forces' }));
    await follow(page, page.getByRole('main').getByRole('link', { name: 'Bedfordshire' }).first());
    expect(await page.getByRole('main').innerText()).toMatch(
      /Requires improvement\s+at keeping people safe and reducing crime/u,
    );
    expect(faults).toEqual([]);
  });
});
