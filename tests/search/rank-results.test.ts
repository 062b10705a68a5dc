import { describe, expect, test } from 'vitest';

import { rankResults } from '../../src/search/rank-results.ts';

function at(id: string, ...words: number[]) {
  return { id, words };
}

function ids(results: { id: string }[]): string[] {
  return results.map(({ id }) => id);
}

describe('rankResults(spellings)', () => {
  test('puts the phrase first, then words close together, and the rest apart', () => {
    const phrase = at('phrase', 10, 11);
    const loose = [at('far', 1, 90), at('near', 4, 8), phrase, at('one word', 5)];
    const byWord = [
      [at('far', 1), at('near', 8), at('phrase', 10), at('one word', 5)],
      [at('far', 90), at('near', 4), at('phrase', 11)],
    ];
    const { close, related } = rankResults([{ exact: [phrase], loose, byWord }]);
    expect(ids(close)).toEqual(['phrase', 'near']);
    expect(ids(related)).toEqual(['far', 'one word']);
  });

  test('puts what inspectors found before headings, notes and the annex, however closely they match', () => {
    const exact = [at('1.2-', 0), at('1.1', 8), at('3.4-', 0), at('2.1', 9)];
    const { close, related } = rankResults([
      { exact, loose: [at('5.1-', 1), at('5.2', 60), ...exact], byWord: [] },
    ]);
    expect(ids(close)).toEqual(['1.1', '2.1', '1.2-', '3.4-']);
    expect(ids(related)).toEqual(['5.2', '5.1-']);
  });

  test('takes a word that is found twice for one', () => {
    const twice = at('twice', 3, 5);
    const { close } = rankResults([{ exact: [], loose: [twice], byWord: [[twice], []] }]);
    expect(close).toEqual([]);
  });

  test('shows a passage once, though two spellings find it, and at its best', () => {
    const { close, related } = rankResults([
      { exact: [], loose: [at('a', 1, 60), at('b', 1, 50)], byWord: [[at('a', 1)], [at('a', 60)]] },
      { exact: [at('a', 60, 61)], loose: [at('a', 60, 61)], byWord: [] },
    ]);
    expect(close).toEqual([at('a', 60, 61)]);
    expect(ids(related)).toEqual(['b']);
  });
});
