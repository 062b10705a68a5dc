import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { forces } from '../../src/register/forces.ts';
import { gradeRead, numberOf } from '../claims/rendered/context.ts';
import { figuresRead, valueOf } from '../claims/rendered/read-figures.ts';
import { countRead, readReport, readReports } from '../claims/rendered/read-by-eye.ts';
import { useSite } from './site-browser.ts';
import { SITE } from './site-under-test.ts';

/** What scripts say of a choice, held against what a person read; each choice stands in the address. */
const newPage = useSite(SITE);
let page: Page;
let site: string;
beforeAll(async () => {
  const opened = await newPage({ viewport: { width: 1280, height: 900 } });
  page = opened.page;
  site = opened.address;
});
afterAll(() => page.context().close());

/** Open an address afresh and wait for what the script says of it. */
async function said(address: string, selector = '[data-status]'): Promise<string> {
  // Another page between them, so that an address that differs in its fragment alone is opened as well.
  await page.goto('about:blank');
  await page.goto(new URL(address, site).href);
  const region = page.locator(`main ${selector}`).filter({ hasText: /\S/u }).first();
  await region.waitFor();
  return (await region.innerText()).trim();
}

const kinds = ['area-for-improvement', 'cause-of-concern', 'recommendation'];
const all = kinds.reduce((sum, kind) => sum + countRead(kind, readReports), 0);
const questions = readReports[0]?.judgments.map(({ question }) => question) ?? [];
/** Questions under which something was listed; no other is offered. */
const told = questions.filter((question) =>
  kinds.some((kind) => countRead(kind, readReports, question) > 0),
);

describe('the list of findings', () => {
  test.each([
    ...readReports.map(({ force }) => ({ force, kind: '', question: '' })),
    ...kinds.map((kind) => ({ force: '', kind, question: '' })),
    ...told.map((question) => ({ force: '', kind: '', question })),
    { force: 'northamptonshire', kind: 'recommendation', question: 'serious-and-organised-crime' },
  ])('counts what a choice leaves: $force $kind $question', async ({ force, kind, question }) => {
    const words = await said(`findings/?force=${force}&kind=${kind}&question=${question}`);
    const reports = readReports.filter((report) => force === '' || report.force === force);
    const countOf = (of: typeof reports): number =>
      (kind === '' ? kinds : [kind]).reduce(
        (sum, one) => sum + countRead(one, of, question === '' ? undefined : question),
        0,
      );
    const left = countOf(reports);
    if (left === 0) {
      expect(words).toMatch(/^No finding (?:matches what you chose|of this force is here)/u);
      return;
    }
    const [, shown = '', of = '', from = ''] =
      /^(\w+) of (\w+) findings shown, from (\w+) forces?\.$/u.exec(words) ?? [];
    expect([shown, of, from].map(numberOf)).toEqual([
      left,
      all,
      reports.filter((report) => countOf([report]) > 0).length,
    ]);
  });
});

describe('the matrix', () => {
  const grades = ['good', 'requires-improvement'];
  test.each(
    [undefined, ...questions].flatMap((question) => grades.map((grade) => ({ question, grade }))),
  )('counts the forces with a grade: $question $grade', async ({ question, grade }) => {
    const words = await said(
      `compare/?grade=${grade}${question === undefined ? '' : `&question=${question}`}`,
    );
    const having = readReports.filter(
      (report) =>
        gradeRead(report, question ?? 'overall')
          ?.words.toLowerCase()
          .replaceAll(' ', '-') === grade,
    );
    const [, shown = '', of = ''] = /^(\w+) of (\w+) forces shown/u.exec(words) ?? [];
    expect([shown, of].map(numberOf)).toEqual([having.length, readReports.length]);
  });
});

test('passages side by side are counted', async () => {
  const words = await said('sections/mental-health/?forces=bedfordshire,staffordshire');
  const [, of = ''] = /^Two of (\w+) forces shown$/u.exec(words) ?? [];
  expect(numberOf(of)).toBe(readReports.length);
});

describe('the finder', () => {
  const some = forces.filter(
    ({ slug }) =>
      readReport(slug) !== undefined || ['kent', 'gwent', 'metropolitan'].includes(slug),
  );
  test.each(some)('tells of $name what a person read, or that we have no report', async (force) => {
    const words = await said(`find/#q=${encodeURIComponent(force.name)}`, '[data-answer]');
    const report = readReport(force.slug);
    expect(words).toContain(force.name);
    expect(words.includes('no report')).toBe(report === undefined);
    if (report === undefined) return;
    expect(words).toContain(gradeRead(report, 'overall')?.words ?? '');
    expect(words).toContain('Effectiveness 2017');
    for (const [kind, pattern] of [
      ['areas', /(\w+) areas? for improvement/u],
      ['causes', /(\w+) causes? of concern/u],
    ] as const) {
      const count = pattern.exec(words)?.[1];
      if (count !== undefined) expect(numberOf(count)).toBe(countRead(kind, [report]));
    }
  });
});

describe('the search', () => {
  test('says of a question that was not inspected that it was not', async () => {
    const older = readReports.flatMap(({ name, judgments }) =>
      judgments
        .filter(({ lastInspected }) => lastInspected < 2017)
        .map(({ title }) => ({ name, title })),
    );
    expect(older).not.toHaveLength(0);
    for (const { name, title } of older) {
      const filters = new URLSearchParams({ q: 'officers', force: name, question: title });
      expect(await said(`search/#${filters.toString()}`, '[role=status]')).toContain(
        `The report on ${name} has no chapter on this question: it was not inspected in 2017.`,
      );
    }
  });

  test('counts the passages that it lists, and finds none where no report has a word', async () => {
    const words = await said('search/#q=%22golden+hour%22', '[role=status]');
    const hits = page.locator('[data-hits] li');
    const found = numberOf(/^(\w+) passages? found/u.exec(words)?.[1] ?? '');
    const shown = /the first (\w+) are shown\.$/u.exec(words)?.[1];
    expect(await hits.count()).toBe(shown === undefined ? found : numberOf(shown));
    const more = page.getByRole('button', { name: 'Show more' });
    while (await more.isVisible()) {
      const before = await hits.count();
      await more.click();
      await expect.poll(() => hits.count()).toBeGreaterThan(before);
    }
    expect(await hits.count()).toBe(found);
    expect(await said('search/#q=xylophone', '[role=status]')).toMatch(/^Nothing found/u);
  });
});

test('a chart says of each bar what a person read', async () => {
  await page.goto('about:blank');
  await page.goto(new URL('metrics/domestic-abuse-arrest-rate/', site).href);
  await page.locator('summary', { hasText: 'Chart' }).click();
  const slider = page.getByRole('slider');
  await slider.waitFor();
  const read = figuresRead({ measure: 'domestic-abuse-arrest-rate', area: 'force' });
  const bars = Number(await slider.getAttribute('max'));
  expect(bars).toBeGreaterThan(0);
  for (let at = 1; at <= bars; at += 1) {
    await slider.fill(String(at));
    const words = await page.locator('main output').innerText();
    const own = read.filter(({ report }) => words.startsWith(report.name));
    expect(own.map(({ value }) => value)).toContain(valueOf(words));
  }
});
