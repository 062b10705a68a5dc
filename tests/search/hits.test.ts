import { describe, expect, test } from 'vitest';

import { cutExcerpt, foundPhrases } from '../../src/search/excerpt.ts';
import { groupHits, readHit } from '../../src/search/hit.ts';
import { describeResults } from '../../src/search/result-words.ts';
import type { SearchState } from '../../src/search/search-address.ts';
import { isUnlikeQuery } from '../../src/search/unlike-query.ts';
import {
  isAside,
  passageId,
  placeOf,
  type StoredPassage,
} from '../../src/search/stored-passage.ts';

describe('cutExcerpt(text, found)', () => {
  test('joins found words that stand side by side', () => {
    expect(cutExcerpt('a mental health scheme', [1, 2])).toEqual({
      runs: [
        { words: 'a ', isFound: false },
        { words: 'mental health', isFound: true },
        { words: ' scheme', isFound: false },
      ],
      isCutBefore: false,
      isCutAfter: false,
    });
  });

  test('keeps found words apart where a sentence or other words part them', () => {
    const { runs } = cutExcerpt('crime. Crime is crime', [0, 1, 3]);
    expect(runs.filter(({ isFound }) => isFound).map(({ words }) => words)).toEqual([
      'crime.',
      'Crime',
      'crime',
    ]);
    expect(foundPhrases(runs)).toEqual(['crime']);
  });

  test('names what was found without the punctuation around it', () => {
    expect(foundPhrases(cutExcerpt('of mind (health), too', [2]).runs)).toEqual(['health']);
  });

  // Words `w0` to `w99`, of which an excerpt shows 36.
  const long = Array.from({ length: 100 }, (_none, at) => `w${String(at)}`).join(' ');

  test.each([
    { found: [], first: 'w0', last: 'w35', before: false, after: true },
    { found: [2], first: 'w0', last: 'w35', before: false, after: true },
    { found: [50, 51], first: 'w33', last: 'w68', before: true, after: true },
    { found: [99], first: 'w64', last: 'w99', before: true, after: false },
    // More stands together at the end than at the beginning.
    { found: [0, 70, 72, 74], first: 'w55', last: 'w90', before: true, after: true },
  ])('shows words $first to $last of a hundred for $found', ({ found, first, last, ...cut }) => {
    const { runs, isCutBefore, isCutAfter } = cutExcerpt(long, found);
    const words = runs.map((run) => run.words).join('');
    expect(words.split(' ')).toHaveLength(36);
    expect(words).toMatch(new RegExp(`^${first} .* ${last}$`, 'u'));
    expect({ before: isCutBefore, after: isCutAfter }).toEqual(cut);
  });
});

describe('readHit(passage) and groupHits(hits)', () => {
  test('lead to the passage with the words to mark', () => {
    const hit = readHit(stored('a', { section: 'Mental health', line: 12 }), [1]);
    expect(hit).toMatchObject({
      href: '/a/#line-12&mark=knife',
      section: 'Mental health',
      isCutBefore: false,
      isCutAfter: false,
    });
  });

  test('keep the order of the best hit, of groups and of sections', () => {
    const hits = [
      stored('b', { section: 'Two', line: 9 }),
      stored('a', { section: 'One', line: 1 }),
      stored('b', { section: 'One', line: 3 }),
      stored('b', { section: 'Two', line: 8 }),
    ].map((passage) => readHit(passage, [1]));
    const outline = groupHits(hits).map(({ group, sections }) => [
      group,
      ...sections.map((section) => [section.section, section.hits.map(({ href }) => href)]),
    ]);
    expect(outline).toEqual([
      [
        'b',
        ['Two', ['/b/#line-9&mark=knife', '/b/#line-8&mark=knife']],
        ['One', ['/b/#line-3&mark=knife']],
      ],
      ['a', ['One', ['/a/#line-1&mark=knife']]],
    ]);
  });
});

test('a passage is named by its place', () => {
  expect(passageId({ file: 12, at: 3 })).toBe('12.3');
  expect(placeOf('12.3')).toEqual({ file: 12, at: 3 });
  expect(passageId({ file: 12, at: 3 }, true)).toBe('12.3-');
  expect(placeOf('12.3-')).toEqual({ file: 12, at: 3 });
  expect(['12.3', '12.3-'].map(isAside)).toEqual([false, true]);
});

describe('isUnlikeQuery(queries, hits)', () => {
  const hits = [
    readHit(
      { ...stored('a', { section: 'One', line: 1 }), words: 'Domestic abuse (ASB) of 56.3' },
      [0, 1, 2, 4],
    ),
  ];

  test.each([
    [['domestc abuse'], true],
    [['policing'], true],
    [['Domestic abuse'], false],
    [['asb'], false],
    [['56.3'], false],
    // As typed it is nowhere, but as the texts spell it.
    [['anti-social behaviour', 'ASB'], false],
    // In quotation marks nothing but the phrase is found.
    [['"domestc abuse"'], false],
  ])('of %j is %j where “Domestic abuse (ASB)” and 56.3 were found', (queries, isUnlike) => {
    expect(isUnlikeQuery(queries, hits)).toBe(isUnlike);
  });

  test('is not said of nothing', () => {
    expect(isUnlikeQuery(['knife'], [])).toBe(false);
  });
});

describe('describeResults(state, results)', () => {
  const state = { query: 'knife crime', filters: {} };
  const none = { close: 0, related: 0, shown: 0 };
  const absence = { force: 'Kent', question: 'Preventing crime', year: 2017 };

  test.each<[SearchState, Parameters<typeof describeResults>[1], string]>([
    [state, { close: 1, related: 0, shown: 1 }, 'One passage found for ‘knife crime’.'],
    [
      state,
      { close: 1, related: 0, shown: 1, isUnlike: true },
      'One passage found for words like ‘knife crime’.',
    ],
    [
      state,
      { close: 2, related: 1, shown: 3, isUnlike: true },
      'Three passages found for words like ‘knife crime’: two with them together, one related.',
    ],
    [
      state,
      { close: 43, related: 20, shown: 20 },
      '63 passages found for ‘knife crime’: 43 with these words together, 20 related; the first 20 are shown.',
    ],
    [
      state,
      { close: 0, related: 1, shown: 1 },
      'One passage found for ‘knife crime’: none with these words together, one related.',
    ],
    [
      { query: 'OCG mapping', filters: {} },
      { close: 3, related: 0, shown: 3, alsoAs: ['organised crime group mapping'] },
      'Three passages found for ‘OCG mapping’, also as ‘organised crime group mapping’.',
    ],
    [state, none, 'Nothing found for ‘knife crime’. Try fewer or other words.'],
    [
      { query: '"knife crime"', filters: { force: 'Kent' } },
      none,
      'Nothing found for "knife crime". Choose fewer filters, or other words.',
    ],
    [
      { query: '', filters: { force: 'Kent', question: 'Preventing crime' } },
      { ...none, absence },
      'Nothing found. The report on Kent has no chapter on this question: it was not inspected in 2017.',
    ],
    [
      { query: '', filters: { kind: 'Cause of concern' } },
      { close: 7, related: 0, shown: 7 },
      'Seven passages found.',
    ],
  ])('says it in a sentence', (given, results, sentence) => {
    expect(describeResults(given, results)).toBe(sentence);
  });
});

function stored(
  group: string,
  { section, line }: { section: string; line: number },
): StoredPassage {
  return {
    href: `/${group}/#line-${line}`,
    words: 'More knife crime than before',
    kind: 'Paragraph',
    ...{ group, section, sectionHref: `/${group}/#${section}` },
  };
}
