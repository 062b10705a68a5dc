import { expect, test } from 'vitest';
import { annex, outline } from './outline-of.ts';

const contents = [
  ...['Contents', 'Protecting vulnerable people 9', 'Tackling serious and organised crime 12'],
  ...['Specialist capabilities 14', 'Annex A – About the data 16', ''],
];
const vulnerable = [
  'Protecting vulnerable people',
  'Good',
  '',
  'Mental health',
  'It knows it.',
  '',
];
const organised = ['Tackling serious and organised crime', 'Good', '', 'Understanding threats', ''];
const specialist = ['Specialist capabilities', 'Ungraded', ''];

/** The questions and kinds of the chapters of a report with these lines. */
function chaptersOf(...body: string[]): string[] {
  return outline(...contents, ...body, ...annex).chapters.map((told) => told.replace(/^\d+ /, ''));
}

test('leaves chapters as they are where each one that is listed was found', () => {
  expect(chaptersOf(...vulnerable, ...organised, ...specialist)).toEqual([
    'protecting-vulnerable-people',
    'serious-and-organised-crime',
    'specialist-capabilities',
    'annex',
  ]);
});

test('gives no question to a chapter before a lost one, whose beginning nobody can tell', () => {
  expect(chaptersOf(...vulnerable, 'It disrupts them.', '', ...specialist)).toEqual([
    'other',
    'specialist-capabilities',
    'annex',
  ]);
});

test.each([
  [
    'its first section tells of the next chapter',
    'Understanding threats',
    'protecting-vulnerable-people',
  ],
  ['that section is lost as well', 'Preventing serious and organised crime', 'other'],
])('reads a chapter where %s', (_which, section, own) => {
  expect(chaptersOf(...vulnerable, section, 'It acts.', '', ...specialist)[0]).toBe(own);
});

const areas = ['Areas for improvement', 'The force should look.', ''];

test.each([
  ['opens the page on which the next chapter begins', '\fAreas for improvement'],
  ['has one area', 'Area for improvement'],
])('gives no question to a second list that %s', (_which, second) => {
  const stray = [second, 'The force should act.', ''];
  expect(chaptersOf(...vulnerable, ...areas, ...stray, ...organised, ...specialist)).toEqual([
    'protecting-vulnerable-people',
    'other',
    'serious-and-organised-crime',
    'specialist-capabilities',
    'annex',
  ]);
});

test('leaves the one list of a chapter, and areas that have a heading each', () => {
  const each = ['Area for improvement', 'The force should act.', ''];
  const body = [...vulnerable, ...areas, ...organised, ...each, ...each, ...specialist];
  expect(chaptersOf(...body)).toEqual([
    'protecting-vulnerable-people',
    'serious-and-organised-crime',
    'specialist-capabilities',
    'annex',
  ]);
});
