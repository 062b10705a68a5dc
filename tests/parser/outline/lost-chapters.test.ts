import { expect, test } from 'vitest';
import { besideLostChapters } from '../../../src/parser/outline/lost-chapters.ts';
import type { KnownChapter } from '../../../src/parser/outline/known-headings.ts';
import type { FoundHeading, Region } from '../../../src/parser/outline/outline-report.ts';

const question = (title: string): KnownChapter => ({ kind: 'question', question: title, title });
const region = (title: string, from: number, to: number): Region => ({
  chapter: question(title),
  from,
  to,
  hasHeading: true,
});
const section = (of: string, words: string): FoundHeading => ({
  heading: { role: 'section', question: of },
  words,
  count: 1,
});

const listed = ['vulnerable', 'organised', 'specialist'].map((title) => ({
  chapter: question(title),
}));
const headingAt = new Map([
  [12, section('vulnerable', 'Mental health')],
  [20, section('vulnerable', 'Partnership working')],
]);

test('leaves chapters as they are where each one that is listed was found', () => {
  const regions = [
    region('vulnerable', 10, 40),
    region('organised', 40, 60),
    region('specialist', 60, 80),
  ];
  expect(besideLostChapters(regions, { listed, headingAt })).toEqual(regions);
});

test('gives no question to what follows the last own section before a lost chapter', () => {
  const regions = [region('vulnerable', 10, 60), region('specialist', 60, 80)];
  expect(besideLostChapters(regions, { listed, headingAt })).toEqual([
    region('vulnerable', 10, 20),
    {
      chapter: { kind: 'other', title: 'Partnership working' },
      from: 20,
      to: 60,
      hasHeading: true,
    },
    region('specialist', 60, 80),
  ]);
});

test('gives no question to any of it where no section of its own is known', () => {
  const regions = [region('vulnerable', 10, 60), region('specialist', 60, 80)];
  expect(besideLostChapters(regions, { listed, headingAt: new Map() })[0]).toEqual({
    ...region('vulnerable', 10, 60),
    chapter: { kind: 'other', title: 'vulnerable' },
  });
});
