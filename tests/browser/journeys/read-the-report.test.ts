import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { overflowFaults } from '../page-faults.ts';
import { follow, isOnScreen, screenNames, screens, tabTo, useReaders } from './journey.ts';

const open = useReaders();
const report = '/forces/bedfordshire/2017-effectiveness/';
const scripts = [
  ['with script', true],
  ['without script', false],
] as const;

describe.each(screenNames)('on a %s, by keyboard alone', (screen) => {
  test.each(scripts)('a figure leads to its passage %s', async (_how, javaScriptEnabled) => {
    const options = { ...screens[screen], javaScriptEnabled };
    const { page, faults } = await open('/forces/bedfordshire/', options);
    await tabTo(page, page.locator('#force-in-numbers > summary'));
    await page.keyboard.press('Enter');
    await follow(page, page.getByRole('link', { name: /^199\s*: Incidents, Bedfordshire/u }));
    const { pathname, hash } = new URL(page.url());
    expect(pathname).toBe(report);
    const passage = page.locator(`[id="${hash.slice(1)}"]`);
    await passage.waitFor({ state: 'visible' });
    expect(await passage.innerText()).toContain('199');
    expect(await isOnScreen(passage)).toBe(true);
    expect(await targetOf(page)).toBe(hash.slice(1));
    expect(await overflowFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('a footnote is read, and the reader goes on where they were', async () => {
    const { page, faults } = await open(report, screens[screen]);
    const mark = page.getByRole('link', { name: 'Footnote 3', exact: true });
    await tabTo(page, mark);
    await page.keyboard.press('Enter');
    if (screen === 'desktop') {
      // The note stands beside the text; the mark leads to the list of all notes.
      await page.waitForURL('**/#note-3');
      await follow(page, backLink(page));
      expect(new URL(page.url()).hash).toBe('#ref-3');
    } else {
      const sheet = page.getByRole('dialog', { name: 'Footnote 3' });
      await sheet.waitFor();
      expect(await sheet.innerText()).toContain('THRIVE');
      await page.keyboard.press('Escape');
      await sheet.waitFor({ state: 'hidden' });
      expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    }
    expect(await isOnScreen(mark)).toBe(true);
    expect(faults).toEqual([]);
  });

  test('a footnote is read at the end and left again without script', async () => {
    const options = { ...screens[screen], javaScriptEnabled: false };
    const { page, faults } = await open(report, options);
    const mark = page.getByRole('link', { name: 'Footnote 3', exact: true });
    await follow(page, mark);
    expect(new URL(page.url()).hash).toBe('#note-3');
    expect(await page.locator('#note-3').innerText()).toContain('THRIVE');
    await follow(page, backLink(page));
    expect(new URL(page.url()).hash).toBe('#ref-3');
    expect(await isOnScreen(mark)).toBe(true);
    expect(faults).toEqual([]);
  });

  test('a term is read where it stands, and in the glossary', async () => {
    const { page, faults } = await open(report, screens[screen]);
    const term = page.getByRole('link', { name: 'golden hour', exact: true });
    await tabTo(page, term);
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Term: Golden hour' });
    await sheet.waitFor();
    const words = await sheet.innerText();
    expect(words).toContain('refers to the time after a crime has been committed');
    expect(words).toContain('Footnote 4 of this report.');
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await follow(page, sheet.getByRole('link', { name: 'In the glossary' }));
    expect(new URL(page.url()).pathname).toBe('/glossary/');
    expect(await targetOf(page)).toBe('golden-hour');
    expect(faults).toEqual([]);
  });

  test('a term leads to the glossary without script, where it is marked', async () => {
    const options = { ...screens[screen], javaScriptEnabled: false };
    const { page, faults } = await open(report, options);
    await follow(page, page.getByRole('link', { name: 'golden hour', exact: true }));
    expect(new URL(page.url()).pathname).toBe('/glossary/');
    expect(await targetOf(page)).toBe('golden-hour');
    expect(await page.locator(':target').innerText()).toContain(
      'refers to the time after a crime has been committed',
    );
    expect(faults).toEqual([]);
  });
});

function backLink(page: Page) {
  return page.getByRole('link', { name: 'Back to the text from footnote 3', exact: true });
}

/** The fragment that the browser takes as the target, and so marks. */
function targetOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector(':target')?.id);
}
