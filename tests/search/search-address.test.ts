import { describe, expect, test } from 'vitest';

import { markHref, readMarkAddress } from '../../src/search/mark-address.ts';
import {
  addressProblems,
  isSearching,
  readSearchAddress,
  writeSearchAddress,
  type SearchState,
} from '../../src/search/search-address.ts';

const states: [string, SearchState, string][] = [
  ['words', { query: 'mental health', filters: {} }, '#q=mental+health'],
  [
    'a phrase and a force',
    { query: '"mental health"', filters: { force: 'West Midlands' } },
    '#q=%22mental+health%22&force=West+Midlands',
  ],
  ['a kind alone', { query: '', filters: { kind: 'Glossary' } }, '#kind=Glossary'],
  ['signs of an address', { query: 'a&b=#c', filters: {} }, '#q=a%26b%3D%23c'],
  ['nothing', { query: '', filters: {} }, ''],
];

describe('readSearchAddress(address) and writeSearchAddress(state)', () => {
  test.each(states)('agree on %s', (_what, state, hash) => {
    expect(writeSearchAddress(state)).toBe(hash);
    expect(readSearchAddress({ search: '', hash })).toEqual(state);
  });

  test.each([
    ['reads a query that a hand wrote', '?q=knife+crime&force=Kent', ''],
    ['reads it beside a link within the page', '?q=knife+crime&force=Kent', '#main'],
    ['prefers the fragment, where the page writes', '?q=old', '#q=knife+crime&force=Kent'],
  ])('%s', (_what, search, hash) => {
    expect(readSearchAddress({ search, hash })).toEqual({
      query: 'knife crime',
      filters: { force: 'Kent' },
    });
  });

  test.each([
    ['#main', false],
    ['#q=+', false],
    ['#q=&force=', false],
    ['#force=Kent', true],
    ['#q=a', true],
  ])('tells whether %s searches', (hash, expected) => {
    expect(isSearching(readSearchAddress({ search: '', hash }))).toBe(expected);
  });
});

test.each([
  ['?q=knife&force=Kent&utm_source=post', '', []],
  ['?q=knife', '#q=gun', []],
  [
    '?q=knife&q=gun&forces=kent',
    '',
    [
      'The address gives “q” more than once; the first counts.',
      'Nothing here is called “forces”, so that is left out.',
    ],
  ],
])('says what of %s%s cannot be done', (search, hash, problems) => {
  expect(addressProblems({ search, hash })).toEqual(problems);
});

describe('markHref(href, phrases) and readMarkAddress(hash)', () => {
  test('carry phrases in the fragment, past any sign in them', () => {
    const href = markHref('/forces/kent/2017-effectiveness/#line-12', [
      'mental health',
      'a&mark=b#%',
    ]);
    const url = new URL(href, 'https://example.org');
    expect(url.search).toBe('');
    expect(readMarkAddress(url.hash)).toEqual({
      fragment: 'line-12',
      phrases: ['mental health', 'a&mark=b#%'],
    });
  });

  test('leave an address without phrases as it is', () => {
    expect(markHref('/glossary/#golden-hour', [])).toBe('/glossary/#golden-hour');
    expect(readMarkAddress('#golden-hour')).toBeUndefined();
    expect(readMarkAddress('')).toBeUndefined();
  });

  test('keep the passage of an address that was cut short', () => {
    expect(readMarkAddress('#line-12&mark=mental%2')).toEqual({ fragment: 'line-12', phrases: [] });
  });
});
