import { describe, expect, test } from 'vitest';

import { formatStanding, relationOfWords, standingOf } from '../../src/observations/standing.ts';
import { exampleObservation } from '../examples/observation.ts';

describe('relationOfWords', () => {
  test.each([
    ['in line with', 'same'],
    ['broadly similar to', 'same'],
    ['notably higher than', 'higher'],
    ['a high rate', 'higher'],
    ['very high', 'higher'],
    ['one of the lowest rates', 'lower'],
    ['below', 'lower'],
    ['not as high as', undefined],
    ['lower than most, though higher than its neighbours', undefined],
    ['compared with', undefined],
  ])('%s: %s', (words, relation) => {
    expect(relationOfWords(words)).toBe(relation);
  });
});

describe('standingOf', () => {
  test.each([
    [
      'no words of the report',
      '9.2',
      '12.9',
      undefined,
      '3.7 percentage points lower than England and Wales',
    ],
    [
      'words that agree',
      '19.3',
      '12.9',
      'notably higher than',
      'the report says “notably higher than”; 6.4 percentage points higher than England and Wales',
    ],
    [
      'likeness before rounding',
      '45',
      '46',
      'in line with',
      'the report says “in line with”; about the same as England and Wales after rounding',
    ],
    ['words that say something else', '44', '46', 'in line with', 'the report says “in line with”'],
    ['words that are not understood', '44', '46', 'not unlike', 'the report says “not unlike”'],
  ])('with %s', (_name, force, nation, comparison, words) => {
    const observation = exampleObservation({ force, nation, comparison });
    expect(formatStanding(standingOf(observation))).toBe(words);
  });

  test('is nothing where a figure is missing and the report does not compare', () => {
    expect(formatStanding(standingOf(exampleObservation({ force: '44' })))).toBeUndefined();
  });
});
