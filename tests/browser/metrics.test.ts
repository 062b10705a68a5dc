import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';

import { useSite } from './site-browser.ts';

const newPage = useSite();

async function open(path: string, options = {}): Promise<Page> {
  const { page, address } = await newPage(options);
  await page.goto(`${address}metrics/${path}`);
  return page;
}

/** The script of a chart is fetched when it is needed, on a machine that may be busy. */
const patience = { timeout: 20_000 };

/** Count the values of a canvas that are not blank; runs in the page. */
function countInk(canvas: SVGElement | HTMLElement): number {
  if (!(canvas instanceof HTMLCanvasElement)) return 0;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
  return pixels?.filter((value) => value !== 0).length ?? 0;
}

test.each([
  'metrics/charged-or-summonsed/',
  'metrics/evidential-difficulties/',
  'metrics/organised-crime-groups/',
  'questions/investigating-crime/',
  'questions/serious-and-organised-crime/',
])('on /%s no two links of one name lead to different places', async (path) => {
  const { page, address } = await newPage();
  await page.goto(`${address}${path}`);
  const links = await page.locator('main a[href]').evaluateAll((all) =>
    all.map((link) => ({
      name: (link.getAttribute('aria-label') ?? link.textContent).replaceAll(/\s+/gu, ' ').trim(),
      href: link.getAttribute('href'),
    })),
  );
  const byName = Map.groupBy(links, ({ name }) => name);
  const shared = [...byName].filter(([, same]) => new Set(same.map(({ href }) => href)).size > 1);
  expect(shared.map(([name]) => name)).toEqual([]);
});

describe('the table of a measure', () => {
  test('sorts by value without script, England and Wales above and forces that have no figure last', async () => {
    const page = await open('incidents/', { javaScriptEnabled: false });
    expect(await page.locator('tbody th').allInnerTexts()).toEqual([
      'England and Wales',
      'Staffordshire',
      'Leicestershire',
      'Cambridgeshire',
      'Bedfordshire',
      'Northamptonshire',
    ]);
    expect(await page.locator('canvas').isVisible()).toBe(false);
  });

  test('sorts by a button, keeps England and Wales first and missing figures last, and says so', async () => {
    const page = await open('incidents/');
    await page.getByRole('button', { name: 'Figure' }).click();
    const names = await page.locator('tbody th').allInnerTexts();
    expect(names.slice(0, 2)).toEqual(['England and Wales', 'Bedfordshire']);
    expect(names.at(-1)).toBe('Northamptonshire');
    expect(await page.locator('[data-sorted]').innerText()).toBe('Sorted by Figure, ascending');
    expect(new URL(page.url()).search).toBe('?sort=incidents.figure.ascending');
  });

  test('says what of its address cannot be sorted', async () => {
    const page = await open('incidents/?sort=wishes,incidents.figure.ascending');
    expect(await page.getByRole('alert').locator('p').allInnerTexts()).toEqual([
      'Nothing on this page can be sorted by “wishes”, so that is left out.',
    ]);
    expect(await page.locator('tbody th').nth(1).innerText()).toBe('Bedfordshire');
  });

  test('names a force once, where its sentence gives what its Force in numbers lost', async () => {
    const page = await open('organised-crime-groups/', { javaScriptEnabled: false });
    const rows = page.locator('tbody tr', { hasText: 'Northamptonshire' });
    expect(await rows.count()).toBe(1);
    expect(await rows.innerText()).toContain(
      'Stated in the text of the report; in Force in numbers: missing from our copy.',
    );
  });

  test('says in its data what its cells say', async () => {
    const page = await open('crimes/', { javaScriptEnabled: false });
    const pairs = await page
      .locator('tbody tr[data-value]')
      .evaluateAll((all) =>
        all.map((row) => [
          row.getAttribute('data-words'),
          row.querySelector('td a')?.firstChild?.textContent?.trim(),
        ]),
      );
    expect(pairs).toHaveLength(3);
    for (const [words, cell] of pairs) expect(cell).toBe(words);
  });

  test('opens the words of the report in its row', async () => {
    const page = await open('domestic-abuse-arrest-rate/', { javaScriptEnabled: false });
    const row = page.locator('tr[data-force=leicestershire]');
    await row.getByText('In the report’s words').click();
    expect(await row.locator('blockquote').first().innerText()).toContain('which is in line with');
  });
});

describe('the chart of a measure', () => {
  test('is drawn when it is opened, and walked from bar to bar by keyboard', async () => {
    const page = await open('domestic-abuse-arrest-rate/');
    await page.locator('metric-chart summary', { hasText: 'Chart' }).click();
    const chart = page.getByRole('img', { name: /^Bar chart/u });
    await expect.poll(() => chart.evaluate(countInk), patience).toBeGreaterThan(0);
    const slider = page.getByRole('slider', { name: 'Walk from bar to bar' });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await slider.getAttribute('aria-valuetext')).toBe('Cambridgeshire: 52.8, 2 of 5');
    expect(await page.locator('metric-chart output').innerText()).toBe(
      'Cambridgeshire: 52.8, 2 of 5',
    );
    for (const [key, words] of [
      ['ArrowDown', 'Leicestershire: 45, 3 of 5'],
      ['ArrowUp', 'Cambridgeshire: 52.8, 2 of 5'],
      ['ArrowLeft', 'Bedfordshire: 56.3, 1 of 5'],
      ['ArrowUp', 'No bar chosen'],
      ['ArrowUp', 'No bar chosen'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await slider.getAttribute('aria-valuetext'), key).toBe(words);
    }
  });
});

test.each([
  ['figures/', '/metrics/', 'Figures'],
  ['coverage/', '/about/data/', 'About the data'],
])('the old address %s leads on to %s', async (old, route, heading) => {
  const { page, address } = await newPage({});
  await page.goto(`${address}${old}`);
  await page.waitForURL(`**${route}`);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(heading);
});

test('a page of design samples is not published', async () => {
  const { page, address } = await newPage({});
  expect((await page.goto(`${address}design/`))?.status()).toBe(404);
});
