import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { tabTo } from './journeys/journey.ts';
import { useSite } from './site-browser.ts';

const route = 'forces/bedfordshire/2017-effectiveness/';
const permissions = ['clipboard-read', 'clipboard-write'];
const desktop = { viewport: { width: 1440, height: 900 }, permissions };
const phone = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  permissions,
};

const report =
  'HMICFRS, ‘PEEL: Police effectiveness 2017: An inspection of Bedfordshire Police’, March 2018';

const newPage = useSite();

async function open(fragment: string, options: BrowserContextOptions): Promise<Page> {
  const { page, address } = await newPage(options);
  await page.goto(`${address}${route}${fragment}`);
  return page;
}

function addressOf(page: Page, fragment: string): string {
  return new URL(`/${route}${fragment}`, page.url()).href;
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Select from the first place where words stand in one element to the end of words in another. */
async function select(page: Page, from: [string, string], to: [string, string]): Promise<void> {
  await page.evaluate(
    ([[fromSelector, fromWords], [toSelector, toWords]]) => {
      const find = (selector: string, words: string): { node: Text; start: number } => {
        const root = document.querySelector(selector);
        if (root === null) throw new Error(`no ${selector}`);
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode;
          if (node instanceof Text && node.data.includes(words))
            return { node, start: node.data.indexOf(words) };
        }
        throw new Error(`no “${words}” in ${selector}`);
      };
      const start = find(fromSelector, fromWords);
      const end = find(toSelector, toWords);
      getSelection()?.setBaseAndExtent(
        start.node,
        start.start,
        end.node,
        end.start + toWords.length,
      );
    },
    [from, to] as const,
  );
}

describe('a passage', () => {
  test('has a link of its own, whatever it is, also without script', async () => {
    const page = await open('', { ...desktop, javaScriptEnabled: false });
    // All but grades, bare figures, and what we say ourselves.
    const passages = page.locator(
      '[data-chapter] .prose :is(p, li, figcaption):not(table *, [data-measure] *, .grade-line, .lost, :has(button, .how-read:not([data-mark])))',
    );
    const without = await passages.evaluateAll((all) =>
      all
        .filter((passage) => passage.querySelector(':scope > a[data-cite]') === null)
        .map((passage) => passage.textContent.trim().slice(0, 40)),
    );
    expect(without).toEqual([]);
    const names = await page
      .locator('[data-from] > a[data-cite]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('aria-label')));
    expect(names.length).toBeGreaterThan(150);
    expect(new Set(names).size).toBe(names.length);
    await page.getByRole('link', { name: 'Link to lines 283 to 287', exact: true }).click();
    expect(page.url()).toBe(addressOf(page, '#line-283'));
  });

  test('is quoted by keyboard, with force, report, month, place, lines and address', async () => {
    const page = await open('', phone);
    const link = page.getByRole('link', { name: 'Link to line 266: area for improvement' });
    await page.locator('#preventing-crime-areas-for-improvement').evaluate((heading) => {
      heading.setAttribute('tabindex', '-1');
      heading.focus();
    });
    await tabTo(page, link);
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Quote this passage' });
    await sheet.getByRole('button', { name: 'Copy quotation' }).click();
    await sheet.getByText('Copied').waitFor();
    const words = await clipboard(page);
    expect(words).toMatch(/^“The force should ensure that local teams are sufficiently well/u);
    expect(words).toContain(
      `” ${report}, ‘Preventing crime and tackling anti-social behaviour: Areas for improvement’, line 266 of the text at ${addressOf(page, '#line-266')}`,
    );
    await sheet.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => clipboard(page)).toBe(addressOf(page, '#line-266'));
    await page.keyboard.press('Escape');
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('is shown from its beginning on a phone, however long, with the buttons below it', async () => {
    const page = await open('#line-379', phone);
    await page
      .getByRole('link', { name: 'Link to line 379: figures in this paragraph', exact: true })
      .click();
    const sheet = page.getByRole('dialog', { name: 'Quote this passage' });
    expect(await sheet.innerText()).toMatch(/^“The force arrests a relatively high proportion/u);
    const words = sheet.locator('p').first();
    expect(await words.evaluate((text) => text.scrollHeight > text.clientHeight)).toBe(true);
    expect(await words.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    expect(await sheet.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    const button = await sheet.getByRole('button', { name: 'Close' }).boundingBox();
    expect((button?.y ?? 740) + (button?.height ?? 0)).toBeLessThan(740);
  });

  test('is quoted without the numbers of its footnotes', async () => {
    const page = await open('', desktop);
    await page.getByRole('link', { name: 'Link to lines 283 to 287', exact: true }).click();
    const words = await page.getByRole('dialog', { name: 'Quote this passage' }).innerText();
    expect(words).toContain("the 'golden hour' immediately after an incident.");
  });

  test('is placed in its chapter alone where nobody can tell which section it is of', async () => {
    const page = await open('', desktop);
    const quoted = async (): Promise<string> => {
      await page.getByRole('link', { name: 'Link to lines 283 to 287', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Quote this passage' });
      const words = await dialog.innerText();
      await dialog.getByRole('button', { name: 'Close' }).click();
      return words;
    };
    const chapter = 'Investigating crime and reducing re-offending';
    expect(await quoted()).toContain(`‘${chapter}: Initial investigation’, lines 283 to 287`);
    await page.locator('h3', { hasText: 'Initial investigation' }).evaluate((heading) => {
      heading.dataset.opens = 'unclear-section';
    });
    expect(await quoted()).toContain(`‘${chapter}’, lines 283 to 287`);
  });
});

describe('selected words', () => {
  test.each([
    ['phone', phone],
    ['desktop', desktop],
  ])('of two passages are quoted with their own lines: %s', async (_screen, options) => {
    const page = await open('#line-283', options);
    await select(page, ['#line-287', 'golden'], ['#line-289', 'initial investigation of fraud']);
    const offer = page.getByRole('group', { name: 'Selected words' });
    await offer.getByRole('button', { name: 'Copy quotation' }).click();
    await offer.getByText('Copied').waitFor();
    expect(await clipboard(page)).toBe(
      `“golden hour' immediately after an incident. However, where police attendance has been delayed through the use of a 'fixed' appointment, opportunities to gather the best evidence may have been lost.\n\nThe force needs to improve its initial investigation of fraud” ${report}, ‘Investigating crime and reducing re-offending: Initial investigation’, lines 287 to 289 of the text at ${addressOf(page, '#line-287')}`,
    );
    await offer.getByRole('button', { name: 'Copy link' }).click();
    await expect
      .poll(() => clipboard(page))
      .toMatch(/#line-287:~:text=golden%20hour'.*,its%20initial%20investigation%20of%20fraud$/u);
    await page.evaluate(() => {
      getSelection()?.removeAllRanges();
    });
    await offer.waitFor({ state: 'hidden' });
  });

  test('with words that are not of the report are not offered as a quotation', async () => {
    const page = await open('', desktop);
    const offer = page.getByRole('group', { name: 'Selected words' });
    // From the last words of one chapter to the first of the next: our links stand between them.
    await select(
      page,
      ['[data-chapter=overview] .prose > :last-child', 'the'],
      ['#force-in-numbers', 'Force'],
    );
    await page.waitForTimeout(600);
    expect(await offer.isVisible()).toBe(false);
    await select(page, ['#line-283', 'The'], ['#line-283', 'effective']);
    await offer.waitFor({ state: 'visible' });
    await page.keyboard.press('Escape');
    expect(await offer.isVisible()).toBe(false);
  });
});
