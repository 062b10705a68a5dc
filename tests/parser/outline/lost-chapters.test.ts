import { expect, test } from 'vitest';
import { besideLostChapters, besideNextChapters } from '../../../src/parser/outline/chapters.ts';
import type { KnownChapter, KnownHeadings } from '../../../src/parser/outline/known-headings.ts';
import type { Part, PlacedLine } from '../../../src/parser/report-tree.ts';

const question = (title: string): KnownChapter => ({ kind: 'question', question: title, title });
const part = (title: string, children: readonly PlacedLine[]): Part => ({
  type: 'part',
  chapter: question(title),
  hasHeading: true,
  children,
});
const line = (plain: string): PlacedLine => ({
  type: 'line',
  number: 1,
  text: plain,
  plain,
  startsPage: false,
});
const section = (of: string, words: string): PlacedLine => ({
  ...line(words),
  heading: { role: 'section', chapter: question(of), words },
});

const listed = ['vulnerable', 'organised', 'specialist'].map(question);
const [first, last] = [
  [line('vulnerable'), section('vulnerable', 'Mental health'), line('The force knows them.')],
  [section('vulnerable', 'Partnership working'), line('The force disrupts them.')],
];
const specialist = part('specialist', [line('specialist')]);

const headings: KnownHeadings = new Map(
  ['Understanding threats', 'Preventing organised crime'].map((words) => [
    words.toLowerCase(),
    { role: 'section', chapter: question('organised') },
  ]),
);

test('leaves chapters as they are where each one that is listed was found', () => {
  const parts = [part('vulnerable', first), part('organised', last), specialist];
  expect(besideLostChapters(parts, { listed, headings })).toEqual(parts);
});

test('gives no question to a chapter before a lost one, whose beginning nobody can tell', () => {
  const whole = part('vulnerable', [...first, ...last]);
  expect(besideLostChapters([whole, specialist], { listed, headings })).toEqual([
    { ...whole, chapter: { kind: 'other', title: 'vulnerable' } },
    specialist,
  ]);
});

test.each([
  ['its first section tells of the next chapter', 'Understanding threats', 'vulnerable'],
  ['that section is lost as well', 'Preventing organised crime', undefined],
])('reads a chapter where %s', (_which, words, own) => {
  const next = { ...part('organised', [section('organised', words)]), hasHeading: false };
  const parts = [part('vulnerable', [...first, ...last]), next, specialist];
  const [before] = besideLostChapters(parts, { listed, headings });
  expect(before?.chapter.question).toBe(own);
});

const list = (words: string, startsPage = false): PlacedLine => ({
  ...line(words),
  startsPage,
  heading: { role: 'areas-for-improvement', words },
});

test.each([
  ['opens the page on which the next chapter begins', list('Areas for improvement', true)],
  ['has one area', list('Area for improvement')],
])('gives no question to a second list that %s', (_which, second) => {
  const own = [line('vulnerable'), list('Areas for improvement'), line('The force should look.')];
  const stray = [second, line('The force should act.')];
  const parts = [part('vulnerable', [...own, ...stray]), part('organised', [line('organised')])];
  expect(besideNextChapters(parts)).toEqual([
    part('vulnerable', own),
    {
      type: 'part',
      chapter: { kind: 'other', title: second.plain },
      hasHeading: false,
      children: stray,
    },
    parts[1],
  ]);
});

test('leaves the one list of a chapter, and areas that have a heading each', () => {
  const one = [line('vulnerable'), list('Areas for improvement', true), line('The force should.')];
  const each = [list('Area for improvement'), list('Area for improvement')];
  const next = part('specialist', [line('specialist')]);
  const parts = [part('vulnerable', one), part('organised', each), next];
  expect(besideNextChapters(parts)).toEqual(parts);
});
