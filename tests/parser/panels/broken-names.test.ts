import { expect, test } from 'vitest';
import { withWholeNames } from '../../../src/parser/panels/broken-names.ts';
import { panelsIn } from './panels-of.ts';
import { pairTold } from '../../../src/parser/panels/settle-pair.ts';

const kent = ['Kent Police', 'Kent'];
const avon = ['Avon and Somerset Constabulary', 'Avon and Somerset'];

test.each([
  [
    kent,
    ['  Kent     England and  Kent     England and', '  Police   Wales        Police   Wales'],
    ['  Kent Police  England and Wales  Kent Police  England and Wales', ''],
  ],
  [
    avon,
    ['Avon and England', 'Somerset and', 'Constabulary Wales'],
    ['Avon and Somerset Constabulary  England and Wales', '', ''],
  ],
])('gives names of %j that break over lines one line', (names, lines, whole) => {
  expect(withWholeNames(lines, names)).toEqual(whole);
});

test.each([
  ['a name alone', kent, ['Kent', 'Police']],
  ['whole names', kent, ['Kent Police England and Wales', '12']],
  ['other words beside them', kent, ['Kent England and', 'Police target Wales']],
  ['a line in between', kent, ['Kent England and', '', 'Police Wales']],
  ['a longer name, torn', avon, ['Avon and England and', 'Somerset Wales', '12', 'Constabulary']],
])('leaves %s as they are', (_what, names, lines) => {
  expect(withWholeNames(lines, names)).toEqual(lines);
});

test('reads a table under a head whose names break over lines', () => {
  const lines = [
    '                                 Kent     England and',
    '                                 Police   Wales',
    'Incidents per 1,000 population   222      282',
  ];
  const [incidents] = panelsIn(lines.join('\n')).alone;
  expect(pairTold(incidents?.candidates ?? [])).toMatchObject({
    force: { value: 222 },
    nation: { value: 282 },
    order: 'paired',
  });
});
