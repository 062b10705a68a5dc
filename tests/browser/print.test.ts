import { getDocumentProxy, extractText } from 'unpdf';
import { describe, expect, test } from 'vitest';

import { useSite } from './site-browser.ts';

/** One page of each template that people print. */
const routes = [
  '/',
  '/about/',
  '/accessibility/',
  '/find/',
  '/forces/',
  '/forces/bedfordshire/',
  '/forces/northamptonshire/2017-effectiveness/',
  '/forces/kent/',
  '/glossary/',
  '/grades/',
  '/metrics/incidents/',
  '/compare/',
  '/questions/preventing-crime/',
  '/sections/initial-response/',
];

/** The foot of every sheet, with the day. */
const foot = /The report texts are ©.*Printed from \S+ on \d+ \w+ \d{4}/u;

/** What is for the screen: ways around the page, things to press. */
const apparatus =
  /Skip to the page|Search in this report|Previous chapter|Next chapter|Back to the text|Copy |Contents|Forget my place|Walk from bar to bar|All forces A to Z|Sort by/u;

/** A column too narrow for a word: `F o u r ar ea s`. */
const narrowColumn = /(?:(?<!\S)[A-Za-z]{1,2}\s+){7}/u;

const newPage = useSite();

/** Print a page as a browser does, and read the words on the paper. */
async function print(route: string): Promise<{ pages: string[]; words: string }> {
  const { page, address } = await newPage({ colorScheme: 'dark' });
  await page.goto(new URL(route.slice(1), address).href);
  const pdf = await page.pdf({ format: 'A4' });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return { pages: text, words: text.join('\n').replaceAll(/\s+/gu, ' ') };
}

describe.each(routes)('%s on paper', (route) => {
  test('has its address and the day, and nothing that is for the screen', async () => {
    const { words } = await print(route);
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
    expect(words.replaceAll(' ', '')).toContain(
      `Printed from https://peel-compare.example${route} on ${day}`.replaceAll(' ', ''),
    );
    expect(apparatus.exec(words)?.[0]).toBeUndefined();
    expect(narrowColumn.exec(words)?.[0]).toBeUndefined();
  });

  test('has its address on every sheet, below something else', async () => {
    const { pages } = await print(route);
    const sheets = pages.map((text) => text.replaceAll(/\s+/gu, ' '));
    expect(sheets.filter((text) => !foot.test(text))).toEqual([]);
    expect(sheets.filter((text) => text.replace(foot, '').trim() === '')).toEqual([]);
  });
});

test('the page for a wrong address prints the address that was asked for', async () => {
  const { page, address } = await newPage();
  const asked = `${address}forces/nowhere/`;
  await page.goto(asked);
  const { text } = await extractText(
    await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' }))),
  );
  const words = text.join(' ').replaceAll(/\s+/gu, '');
  expect(words).toContain(`Printedfrom${asked}on`);
  expect(words).not.toContain('/404/');
});

test('a heading goes on to the sheet of what it heads', async () => {
  const { pages } = await print('/questions/investigating-crime/');
  const headed = pages.filter((text) => text.includes('the sorting is ours'));
  expect(headed).toHaveLength(1);
  expect(headed[0]).toContain('four of five reports');
});

test('a table that goes on to another sheet has all its heads there', async () => {
  const { pages } = await print('/metrics/domestic-abuse-arrest-rate/');
  const heads = pages.filter((text) => text.includes('Drawn from zero'));
  expect(heads).toHaveLength(2);
  for (const text of heads) expect(text).toMatch(/Force\s+Figure\s/u);
});

test('the line of England and Wales stands on one sheet of its table', async () => {
  const { words } = await print('/metrics/domestic-abuse-arrest-rate/');
  expect(words.split('The most exact figure printed.')).toHaveLength(2);
});

test('a report on paper has its notes and the words of every passage', async () => {
  const { words } = await print('/forces/northamptonshire/2017-effectiveness/');
  expect(words).toContain('4Ps is a national framework for tackling serious and organised crime');
  expect(words).toContain('begin to measure its activity on serious and organised crime');
  // The sign of a passage's link; the report prints one of its own within an address.
  expect(words).not.toMatch(/(?<!\S)#(?!\S)/u);
});

test('a definition on paper says whose words it is', async () => {
  const { words } = await print('/glossary/');
  expect(words).toMatch(/4Ps is a national framework.{0,500}Northamptonshire/u);
});

test('the answer of the finder goes on paper', async () => {
  const { page, address } = await newPage();
  await page.goto(`${address}find/#q=Bedford`);
  await page.locator('[data-answer]').getByText('Bedfordshire Police').first().waitFor();
  const pdf = await page.pdf({ format: 'A4' });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  expect(text[0]).toContain('Bedfordshire Police');
  expect(text[0]).not.toContain('A postcode is surest');
});
