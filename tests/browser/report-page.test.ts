import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { tabTo } from './journeys/journey.ts';
import { useSite } from './site-browser.ts';

const route = 'forces/bedfordshire/2017-effectiveness/';
const phone = { viewport: { width: 360, height: 740 } };
const desktop = { viewport: { width: 1440, height: 900 } };

/** What follows an event of the page may take a moment on a busy machine. */
const patience = { timeout: 20_000 };

const newPage = useSite();

async function open(fragment: string, options: BrowserContextOptions): Promise<Page> {
  const { page, address } = await newPage(options);
  await page.goto(`${address}${route}${fragment}`);
  return page;
}

describe('footnotes', () => {
  test('open on a phone by keyboard, and give the focus back', async () => {
    const page = await open('', phone);
    await page.locator('#ref-3').focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Footnote 3' });
    await sheet.waitFor();
    expect(await sheet.innerText()).toContain('The threat, harm, risk, investigation');
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('ref-3');
  });

  test('leave their sheet with the Tab key for where they were opened', async () => {
    const page = await open('', phone);
    await page.locator('#ref-3').focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Footnote 3' });
    await tabTo(page, sheet.getByRole('link', { name: 'All footnotes' }));
    await page.keyboard.press('Tab');
    await sheet.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('ref-3');
  });

  test('stand beside the text on a wide screen', async () => {
    const page = await open('#line-283', desktop);
    const note = await page.locator('[data-sidenote="3"]').boundingBox();
    const mark = await page.locator('#ref-3').boundingBox();
    if (note === null || mark === null) throw new Error('the note and its mark are drawn');
    expect(note.x).toBeGreaterThan(mark.x);
    expect(Math.abs(note.y - mark.y)).toBeLessThan(60);
  });

  test('are end notes without script, linked both ways', async () => {
    const page = await open('', { ...phone, javaScriptEnabled: false });
    await page.locator('#ref-3').click();
    expect(new URL(page.url()).hash).toBe('#note-3');
    await page.getByRole('link', { name: 'Back to the text from footnote 3', exact: true }).click();
    expect(new URL(page.url()).hash).toBe('#ref-3');
  });

  test.each([
    ['phone', phone],
    ['desktop', desktop],
  ])('stand together where two are marked in one place: %s', async (_screen, options) => {
    const page = await open('', options);
    const [one, two] = await Promise.all(
      ['#ref-8', '#ref-9'].map((mark) => page.locator(mark).boundingBox()),
    );
    if (!one || !two) throw new Error('both marks are drawn');
    expect(Math.abs(one.y - two.y)).toBeLessThan(1);
    expect(two.x - one.x - one.width).toBeLessThan(10);
    expect(await page.locator('sup:has(#ref-8)').innerText()).toBe('8, 9');
  });

  test('say so where the text lost their words', async () => {
    const page = await open('', desktop);
    expect(await page.locator('#note-21').innerText()).toContain(
      'The words of this footnote are missing from our copy.',
    );
  });
});

describe('a link to a passage', () => {
  test.each([true, false])('opens the printed lines it leads into (script: %s)', async (script) => {
    const page = await open('#line-59', { ...desktop, javaScriptEnabled: script });
    const line = page.locator('#line-59');
    await line.waitFor({ state: 'visible' });
    expect(await line.innerText()).toBe('282');
  });

  test.each(['light', 'dark'] as const)('marks a paragraph, plainly: %s', async (colorScheme) => {
    const page = await open('#line-283', { ...phone, colorScheme });
    expect(await groundOf(page, '#line-283')).not.toBe(await groundOf(page, '#line-289'));
  });

  test.each(['light', 'dark'] as const)('marks a finding in a list: %s', async (colorScheme) => {
    const page = await open('#line-266', { ...phone, colorScheme });
    expect(await groundOf(page, '#line-266')).not.toBe(await groundOf(page, '#line-266 + li'));
  });

  test.each(['#line-407', '#line-415'])(
    'marks a cause and its recommendations: %s',
    async (line) => {
      const { page, address } = await newPage(phone);
      await page.goto(`${address}forces/northamptonshire/2017-effectiveness/${line}`);
      const marked = page.locator(':is(p, li):is(:target, :has(span:target))');
      expect(await marked.count()).toBe(1);
      const mark = await page.evaluate(() => {
        const probe = document.createElement('i');
        probe.style.backgroundColor = 'var(--mark)';
        document.body.append(probe);
        return getComputedStyle(probe).backgroundColor;
      });
      expect(await groundOf(page, ':is(p, li):is(:target, :has(span:target))')).toBe(mark);
    },
  );

  test('marks with an outline where the system forces its colours', async () => {
    const page = await open('#line-266', { ...phone, forcedColors: 'active' });
    expect(await outlineOf(page, '#line-266')).toBe('solid');
    expect(await outlineOf(page, '#line-266 + li')).toBe('none');
  });

  test('marks the whole measure that a figure belongs to, and no other', async () => {
    const page = await open('#line-59', phone);
    const measure = page.locator('[data-measure=true]').filter({ has: page.locator('#line-59') });
    expect((await measure.innerText()).split(/\n+/u)).toEqual([
      'Incidents per 1,000 population 12 months to 30 June 2017',
      'Bedfordshire Police',
      '199',
      'England and Wales',
      '282',
    ]);
    const marked = page.locator('[data-measure=true]:has(:target)');
    expect(await marked.count()).toBe(1);
    const ground = await marked.evaluate((list) => getComputedStyle(list).backgroundColor);
    expect(ground).not.toBe('rgba(0, 0, 0, 0)');
    expect((await marked.boundingBox())?.y).toBeGreaterThan(0);
  });
});

test('the summary stands before Force in numbers, and notes and our own words are in the contents', async () => {
  const page = await open('', { ...desktop, javaScriptEnabled: false });
  const chapters = page.locator('report-contents nav > ol > li > a');
  const words = await chapters.allInnerTexts();
  expect(words.slice(0, 3)).toEqual([
    'Effectiveness overview',
    'Force in numbers',
    'Risk-based inspection',
  ]);
  expect(words.slice(-2)).toEqual(['Footnotes', 'About this text']);
  expect(await page.getByText('stands first here').count()).toBe(1);
});

test('a heading that several chapters have is named with its chapter in the contents', async () => {
  const page = await open('', { ...desktop, javaScriptEnabled: false });
  const links = await page
    .getByRole('navigation', { name: 'Contents of the report' })
    .getByRole('link')
    .all();
  const names = await Promise.all(links.map((link) => link.ariaSnapshot()));
  expect(names.length).toBeGreaterThan(20);
  expect(new Set(names.map((name) => name.split('\n')[0])).size).toBe(names.length);
});

test('the age of the report stands at its title', async () => {
  const page = await open('', phone);
  const words = await page
    .locator('header')
    .filter({ has: page.locator('h1') })
    .innerText();
  expect(words).toContain('From 2017, published in March 2018.');
});

test('chapters lead on and back, without script, and the search does not count these links', async () => {
  const page = await open('', { ...phone, javaScriptEnabled: false });
  const chapter = page.locator('section[data-chapter=force-in-numbers]');
  expect(await chapter.getByRole('link', { name: 'Previous chapter' }).innerText()).toContain(
    'Effectiveness overview',
  );
  const next = chapter.getByRole('link', { name: 'Next chapter' });
  expect(await next.innerText()).toContain('Risk-based inspection');
  await next.click();
  expect(new URL(page.url()).hash).toBe('#risk-based-inspection');
  const searched = await open('', phone);
  await searched.getByLabel('Search in this report').fill('Next chapter');
  await searched.keyboard.press('Enter');
  expect(await searched.locator('report-search [role=status]').innerText()).toBe(
    'Not found in this report',
  );
});

function groundOf(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
}

function outlineOf(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((element) => getComputedStyle(element).outlineStyle);
}

describe('contents', () => {
  test('follow along, also over a jump', async () => {
    const page = await open('', desktop);
    const current = page.locator('report-contents [aria-current]');
    await page.locator('#investigating-crime-reducing-re-offending').evaluate((heading) => {
      heading.scrollIntoView();
    });
    await expect.poll(() => current.innerText(), patience).toBe('Reducing re-offending');
  });

  test.each([
    ['a phone', phone, 'SUMMARY'],
    ['a wide screen, where they are always open,', desktop, 'A'],
  ])('begin on %s with what can be pressed', async (_screen, options, first) => {
    const page = await open('', options);
    await page.getByRole('button', { name: 'Find', exact: true }).focus();
    await page.keyboard.press('Tab');
    const contents = page.locator('report-contents :focus');
    expect(await contents.evaluate(({ tagName }) => tagName)).toBe(first);
  });

  test('close on a phone when a section is chosen', async () => {
    const page = await open('', phone);
    const details = page.locator('report-contents details');
    await details.locator('summary').click();
    await page.getByRole('link', { name: 'Understanding threats', exact: true }).click();
    await expect
      .poll(() => details.evaluate((element) => element.hasAttribute('open')), patience)
      .toBe(false);
    expect(new URL(page.url()).hash).toBe('#serious-and-organised-crime-understanding-threats');
  });
});

test('search finds a phrase across a footnote mark, by keyboard alone', async () => {
  const page = await open('', phone);
  await page.getByLabel('Search in this report').fill('using THRIVE, and this');
  await page.keyboard.press('Enter');
  const status = page.locator('report-search [role=status]');
  expect(await status.innerText()).toBe('1 of 1');
  const box = await page.locator('#ref-3').boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(740);
  await page.getByLabel('Search in this report').fill('no such phrase');
  await page.keyboard.press('Enter');
  expect(await status.innerText()).toBe('Not found in this report');
});

test.each([
  ['a phone, beside its buttons', phone, 'Next'],
  ['a wide screen, in its field', desktop, ''],
])('search keeps the focus in sight on %s', async (_place, options, focused) => {
  const page = await open('', options);
  await page.getByLabel('Search in this report').fill('mental health');
  await page.keyboard.press('Enter');
  await page.getByText(/^1 of \d+$/u).waitFor();
  const focus = page.locator('report-search :focus');
  expect(await focus.innerText()).toBe(focused);
  const box = await focus.boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(options.viewport.height);
});
