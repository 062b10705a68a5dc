import { describe, expect, test } from 'vitest';

import { screenNames, screens, statusOf, tabTo, useReaders } from './journey.ts';

const open = useReaders();

describe.each(screenNames)('on a %s, by keyboard alone', (screen) => {
  test('says which filters of an address are not there, until something else is chosen', async () => {
    const { page, faults } = await open(
      '/search/?q=domestic+abuse&force=nowhere&kind=Song&question=Why&force=Kent',
      screens[screen],
    );
    await page.locator('[data-hits] li').first().waitFor();
    const problems = page.getByRole('alert').locator('p');
    expect(await problems.allInnerTexts()).toEqual([
      'The address gives “force” more than once; the first counts.',
      'We have no report on a force “nowhere”, so none is chosen.',
      'There is no question “Why” here, so none is chosen.',
      'There is no kind of passage “Song” here, so none is chosen.',
    ]);
    await page.getByLabel('Force').selectOption('Northamptonshire');
    expect(await problems.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('a filter that is not there is told of where nothing else is looked for', async () => {
    const { page } = await open('/search/?force=nowhere', screens[screen]);
    expect(await page.getByRole('alert').locator('p').allInnerTexts()).toEqual([
      'We have no report on a force “nowhere”, so none is chosen.',
    ]);
    expect(await page.locator('[data-hits] li').count()).toBe(0);
  });

  test('filters tell what they hold and narrow the hits', async () => {
    const { page, faults } = await open('/search/#q=domestic+abuse', screens[screen]);
    await page.locator('[data-hits] li').first().waitFor();
    await tabTo(page, page.getByLabel('Force'));
    await page.keyboard.type('Northamptonshire');
    await page
      .getByRole('heading', { level: 2, name: 'Bedfordshire' })
      .waitFor({ state: 'detached' });
    const chosen = page.locator('select[name=force] option:checked');
    const [, count = ''] = /\((\d+)\)$/u.exec(await chosen.innerText()) ?? [];
    expect(await statusOf(page)).toMatch(new RegExp(`^${count} passages found`, 'u'));
    const groups = page.locator('[data-hits] h2');
    const names = await groups.allInnerTexts();
    expect(names).toContain('Northamptonshire Police, Effectiveness 2017');
    expect(names.filter((name) => !/^(?:Northamptonshire|Glossary)/u.test(name))).toEqual([]);
    expect(new URL(page.url()).hash).toBe('#q=domestic+abuse&force=Northamptonshire');
    expect(faults).toEqual([]);
  });
});

test('each count beside a filter is that of the hits it shows, in every spelling', async () => {
  const { page } = await open('/search/#q=OCG', screens.desktop);
  await page.locator('[data-hits] li').first().waitFor();
  const options = await page.locator('select[name=force] option:not([value=""])').allInnerTexts();
  expect(options).toHaveLength(5);
  for (const option of options) {
    const [, force = '', count = ''] = /^(.+) \((\d+)\)$/u.exec(option) ?? [];
    await page.locator('select[name=force]').selectOption(force);
    await page.waitForFunction((words) => document.location.hash.endsWith(words), `force=${force}`);
    await page
      .getByRole('status')
      .filter({ hasText: new RegExp(`^${inWords(count)} passages? found`, 'iu') })
      .waitFor();
  }
});

test('the counts of the forces add up to all hits, with the terms of the glossary for each force that has them', async () => {
  const { page } = await open('/search/#q=cuckooing', screens.desktop);
  await page.locator('[data-hits] li').first().waitFor();
  const countsOf = async (list: string): Promise<Map<string, number>> => {
    const options = page.locator(`select[name=${list}] option:not([value=""])`);
    const words = (await options.allInnerTexts()).map((text) => /^(.+) \((\d+)\)$/u.exec(text));
    return new Map(words.map((found) => [found?.[1] ?? '', Number(found?.[2] ?? 0)]));
  };
  const forces = [...(await countsOf('force')).values()].reduce((sum, count) => sum + count, 0);
  const kinds = await countsOf('kind');
  const all = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  expect(await statusOf(page)).toMatch(
    new RegExp(`^${inWords(String(all))} passages? found`, 'iu'),
  );
  expect(forces).toBeGreaterThanOrEqual(all);
  expect(await page.locator('.counts').innerText()).toContain(
    'A term of the glossary counts for every force whose report explains it.',
  );
});

test('a force that was not inspected on a question says so instead of 0', async () => {
  const question = 'Tackling serious and organised crime';
  const { page } = await open(`/search/#question=${encodeURIComponent(question)}`, screens.desktop);
  await page.locator('[data-hits] li').first().waitFor();
  const cambridgeshire = page.locator('select[name=force] option[value=Cambridgeshire]');
  expect(await cambridgeshire.innerText()).toBe('Cambridgeshire (not inspected in 2017)');
  await page.locator('select[name=force]').selectOption('Cambridgeshire');
  const status = page.getByRole('status').filter({ hasText: 'Nothing found' });
  await status.waitFor();
  expect(await status.innerText()).toBe(
    'Nothing found. The report on Cambridgeshire has no chapter on this question: it was not inspected in 2017.',
  );
});

// The one cause of concern of the five reports, and its six recommendations.
test.each([
  ['Cause of concern', 'One passage found.'],
  ['Recommendation', 'Six passages found.'],
])('a kind alone lists all that are of it: %s', async (kind, count) => {
  const { page } = await open(`/search/#kind=${kind.replaceAll(' ', '+')}`, screens.desktop);
  await page.locator('[data-hits] li').first().waitFor();
  expect(await statusOf(page)).toBe(count);
  expect(await page.locator('[data-hits] h2').allInnerTexts()).toEqual([
    'Northamptonshire Police, Effectiveness 2017',
  ]);
});

/** Numbers up to nine are written as words. */
function inWords(count: string): string {
  const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  return words[Number(count)] ?? count;
}
