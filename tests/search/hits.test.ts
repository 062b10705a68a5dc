import { describe, expect, test } from 'vitest';

import { excerptRuns, foundPhrases } from '../../src/search/excerpt-runs.ts';
import { groupHits, readHit, type IndexedPassage } from '../../src/search/hit.ts';
import { describeResults } from '../../src/search/result-words.ts';
import type { SearchState } from '../../src/search/search-address.ts';

describe('excerptRuns(excerpt)', () => {
  test('joins found words that stand side by side', () => {
    expect(excerptRuns('a <mark>mental</mark> <mark>health</mark> scheme')).toEqual([
      { words: 'a ', isFound: false },
      { words: 'mental health', isFound: true },
      { words: ' scheme', isFound: false },
    ]);
  });

  test('keeps found words apart where a sentence or other words part them', () => {
    const runs = excerptRuns('<mark>crime.</mark> <mark>Crime</mark> is <mark>crime</mark>');
    expect(runs.filter(({ isFound }) => isFound).map(({ words }) => words)).toEqual([
      'crime.',
      'Crime',
      'crime',
    ]);
    expect(foundPhrases(runs)).toEqual(['crime']);
  });

  test('takes what the index escaped as text', () => {
    expect(excerptRuns('&lt;b&gt; <mark>(health),</mark>')).toEqual([
      { words: '<b> ', isFound: false },
      { words: '(health),', isFound: true },
    ]);
    expect(foundPhrases(excerptRuns('<mark>(health),</mark>'))).toEqual(['health']);
  });
});

describe('readHit(passage) and groupHits(hits)', () => {
  test('lead to the passage with the words to mark, and tell where the excerpt cuts', () => {
    const hit = readHit(indexed('a', { section: 'Mental health', line: 12 }));
    expect(hit).toMatchObject({
      href: '/a/#line-12&mark=knife',
      section: 'Mental health',
      isCutBefore: false,
      isCutAfter: true,
    });
  });

  test('keep the order of the best hit, of groups and of sections', () => {
    const hits = [
      indexed('b', { section: 'Two', line: 9 }),
      indexed('a', { section: 'One', line: 1 }),
      indexed('b', { section: 'One', line: 3 }),
      indexed('b', { section: 'Two', line: 8 }),
    ].map(readHit);
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

describe('describeResults(state, results)', () => {
  const state = { query: 'knife crime', filters: {} };
  const none = { close: 0, related: 0, shown: 0 };
  const absence = { force: 'Kent', question: 'Preventing crime', year: 2017 };

  test.each<[SearchState, Parameters<typeof describeResults>[1], string]>([
    [state, { close: 1, related: 0, shown: 1 }, 'One passage found for ‘knife crime’.'],
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

function indexed(
  group: string,
  { section, line }: { section: string; line: number },
): IndexedPassage {
  return {
    url: `/${group}/#line-${line}`,
    content: 'More knife crime than before',
    excerpt: 'More <mark>knife</mark> crime',
    meta: { group, section, sectionHref: `/${group}/#${section}`, kind: 'Paragraph' },
  };
}
