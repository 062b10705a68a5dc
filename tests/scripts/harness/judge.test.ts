import { describe, expect, test } from 'vitest';
import { plainWords, type Fact } from '../../../scripts/harness/score/fact.ts';
import { judge } from '../../../scripts/harness/score/judge.ts';

const figure: Fact = { kind: 'force figure', about: 'incidents', says: '199' };
const area: Fact = {
  kind: 'area for improvement',
  about: 'preventing-crime',
  says: 'The force should share what works with its partners.',
};

describe('judge', () => {
  test('finds a fact right where the record says the same', () => {
    expect(judge([figure, area], [area, figure])).toEqual([
      { outcome: 'right', fact: figure },
      { outcome: 'right', fact: area },
    ]);
  });

  test('finds a fact missed where the record says nothing about it', () => {
    expect(judge([figure, area], [])).toMatchObject([{ outcome: 'missed' }, { outcome: 'missed' }]);
  });

  test('finds a figure wrong where the record says another', () => {
    expect(judge([figure], [{ ...figure, says: '282' }])).toEqual([
      { outcome: 'wrong', fact: figure, found: '282' },
    ]);
  });

  test('finds a finding wrong that has junk in it, a word less, or stands under another question', () => {
    const junk = `${area.says} 12 www.example.org`;
    const short = area.says.replace(' with its partners', '');
    for (const says of [junk, short])
      expect(judge([area], [{ ...area, says }])).toEqual([
        { outcome: 'wrong', fact: area, found: says },
      ]);
    expect(judge([area], [{ ...area, about: 'investigating-crime' }])).toMatchObject([
      { outcome: 'wrong', found: `investigating-crime: ${area.says}` },
    ]);
  });

  test('finds wrong what nobody said', () => {
    expect(judge([], [figure])).toMatchObject([{ outcome: 'wrong', found: '199' }]);
  });
});

test('a hyphen that a converter dropped within a word, and typographic marks, make no other words', () => {
  expect(plainWords('a ‘problem-solving’  plan – here')).toBe(
    plainWords("a 'problemsolving' plan - here"),
  );
  expect(plainWords('intel- ligence')).not.toBe(plainWords('intelligence'));
});
