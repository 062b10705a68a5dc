import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { isOnScreen } from './journeys/journey.ts';
import { useSite } from './site-browser.ts';

const force = 'forces/bedfordshire/';
const report = `${force}2017-effectiveness/`;
const phone = { viewport: { width: 360, height: 740 } };

const newPage = useSite();

/** Follow a figure of the force's page to its passage in the report. */
async function followFigure(page: Page, address: string): Promise<void> {
  await page.goto(`${address}${force}`);
  await page.locator('#force-in-numbers > summary').click();
  await page.getByRole('link', { name: /^199\s*: Incidents, Bedfordshire/u }).click();
  await page.waitForURL(`**/${report}#*`);
}

describe('the way back', () => {
  test('leads from a figure’s passage to the page before, also after reading on', async () => {
    const { page, address } = await newPage(phone);
    await followFigure(page, address);
    const back = page.getByRole('button', { name: 'Back to where you came from', exact: true });
    expect(await isOnScreen(back)).toBe(true);
    // Two more steps on the page: a chapter, and another one.
    await page.locator('section[data-chapter=force-in-numbers] .after').click();
    await page.locator('section[data-chapter=risk-based-inspection] .after').click();
    expect(new URL(page.url()).hash).toBe('#preventing-crime');
    await back.click();
    await page.waitForURL(`${address}${force}`);
    // The reader's fold is open, as they left it.
    expect(await page.getByRole('link', { name: /^199\s*: Incidents/u }).isVisible()).toBe(true);
  });

  test('is not offered where nobody came from, and can be put away', async () => {
    const { page, address } = await newPage(phone);
    const back = page.locator('way-back');
    await page.goto(`${address}${report}#line-283`);
    expect(await back.isVisible()).toBe(false);
    await followFigure(page, address);
    await page.getByRole('button', { name: /^Close/u }).click();
    expect(await back.isVisible()).toBe(false);
  });

  test('is the browser’s own without script', async () => {
    const { page, address } = await newPage({ ...phone, javaScriptEnabled: false });
    await followFigure(page, address);
    expect(await page.locator('way-back').isVisible()).toBe(false);
    await page.goBack();
    expect(page.url()).toBe(`${address}${force}`);
  });
});

describe('the place of a reader', () => {
  async function readTo(page: Page, address: string, selector: string): Promise<void> {
    await page.goto(`${address}${report}`);
    await page.locator(selector).evaluate((passage) => {
      passage.scrollIntoView({ behavior: 'instant' });
    });
    await page.goto(address);
  }

  test('is offered at the next visit, and leads there', async () => {
    const { page, address } = await newPage(phone);
    const requests: string[] = [];
    await readTo(page, address, '#line-289');
    page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto(`${address}${report}`);
    const offer = page.getByRole('group', { name: 'Your place in this report' });
    await offer.getByRole('link').click();
    expect(new URL(page.url()).hash).toBe('#line-289');
    expect(await isOnScreen(page.locator('#line-289'))).toBe(true);
    expect(await offer.isVisible()).toBe(false);
    // Nothing that leaves the device tells of it.
    expect(requests.filter((request) => request.includes('289'))).toEqual([]);
  });

  test('names the section in the offer, and is forgotten on request', async () => {
    const { page, address } = await newPage(phone);
    await readTo(page, address, '#line-289');
    await page.goto(`${address}${report}`);
    const offer = page.getByRole('group', { name: 'Your place in this report' });
    expect(await offer.getByRole('link').innerText()).toBe(
      'Go on where you stopped: Initial investigation',
    );
    await page.getByRole('button', { name: 'Forget my place' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.locator('#line-283').evaluate((passage) => {
      passage.scrollIntoView({ behavior: 'instant' });
    });
    await page.goto(address);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.goto(`${address}${report}`);
    expect(await offer.isVisible()).toBe(false);
  });

  test('is not moved by a look at another passage', async () => {
    const { page, address } = await newPage(phone);
    await page.goto(`${address}${report}#line-485`);
    await page.goto(address);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await readTo(page, address, '#line-289');
    await page.goto(`${address}${report}#line-485`);
    await page.goto(address);
    await page.goto(`${address}${report}`);
    const link = page.getByRole('group', { name: 'Your place in this report' }).getByRole('link');
    expect(await link.getAttribute('href')).toBe('#line-289');
  });

  test('is nothing to speak of without script', async () => {
    const { page, address } = await newPage({ ...phone, javaScriptEnabled: false });
    await page.goto(`${address}${report}`);
    expect(await page.getByText('your browser notes').isVisible()).toBe(false);
  });
});
