import { describe, expect, test } from 'vitest';

import { readingGrade } from './reading-level.ts';
import { useSite } from './site-browser.ts';

/** What a child of 13 reads. */
const GRADE_OF_13_YEARS = 8;

/** What a report says, and names in rows, are not our sentences. */
const NOT_OURS =
  'blockquote, .areas, .asks, [data-finding], nav, table, [aria-labelledby="licence"]';

const newPage = useSite();

describe('readingGrade(text)', () => {
  test('is low for short words in short sentences, and high for long ones', () => {
    // Six words of one syllable: 0.39 × 6 + 11.8 − 15.59.
    expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(-1.45, 2);
    const hard =
      'Conversion artefacts notwithstanding, the methodological limitations of comparability necessitate interpretative caution.';
    expect(readingGrade(hard)).toBeGreaterThan(20);
  });
});

test.each([
  '/',
  '/find/',
  '/grades/',
  '/about/',
  '/accessibility/',
  '/forces/',
  '/forces/kent/',
  '/forces/bedfordshire/',
  '/forces/cambridgeshire/',
  '/forces/leicestershire/',
  '/forces/northamptonshire/',
  '/forces/staffordshire/',
  '/compare/',
])('the sentences of %s that are ours are read at 13 years of age', async (route) => {
  const { page, address } = await newPage();
  await page.goto(new URL(route.slice(1), address).href);
  const ours = await page.evaluate(
    (notOurs) =>
      [...document.querySelectorAll('main :is(p, li, dd)')]
        .filter((element) => !element.closest(notOurs) && !element.querySelector('p, li, dd'))
        .map((element) => element.textContent.replaceAll(/\s+/gu, ' ').trim())
        .filter((text) => /[.?!]$/u.test(text)),
    NOT_OURS,
  );
  expect(ours.length).toBeGreaterThan(1);
  expect(readingGrade(ours.join(' '))).toBeLessThanOrEqual(GRADE_OF_13_YEARS);
});
