import { describe, expect, test } from 'vitest';

import { excerptRuns, foundPhrases } from '../../src/search/excerpt-runs.ts';
import { groupHits, readHit, type IndexedPassage } from '../../src/search/hit.ts';
import { describeResults } from '../../src/search/result-words.ts';

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

describe('describeResults(state, counts)', () => {
  const state = { query: 'knife', filters: {} };

  test.each([
    [state, { all: 1, shown: 1 }, 'One passage found for ‘knife’.'],
    [state, { all: 63, shown: 20 }, '63 passages found for ‘knife’; the best 20 are shown.'],
    [state, { all: 0, shown: 0 }, 'Nothing found for ‘knife’. Try fewer or other words.'],
    [
      { query: '"knife crime"', filters: { force: 'Kent' } },
      { all: 0, shown: 0 },
      'Nothing found for "knife crime". Choose fewer filters, or other words.',
    ],
    [
      { query: '', filters: { kind: 'Cause of concern' } },
      { all: 7, shown: 7 },
      'Seven passages found.',
    ],
  ])('says it in a sentence', (given, counts, sentence) => {
    expect(describeResults(given, counts)).toBe(sentence);
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
