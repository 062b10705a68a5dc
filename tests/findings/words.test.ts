import { expect, test } from 'vitest';

import { askedWords, keysOf, leadInLength, matterKeys } from '../../src/findings/words.ts';

// Openings as the five reports print them, and the shapes that other reports may give them.
test.each([
  ['The force should ', 'evaluate practice'],
  ['The force should ensure that ', 'checks are made'],
  ['The force should ensure ', 'the swift location'],
  ['The force needs to ', 'strengthen its response'],
  ['The force should take steps to ', 'identify those at risk'],
  ['The force should take steps immediately to ensure that ', 'all incidents are assessed'],
  ['The force should immediately take steps to ', 'act on the information'],
  ['Kent Police must ', 'act'],
  ['By 30 September 2018 the force should ', 'act'],
  ['To address this cause of concern, the force should immediately take steps to ', 'act'],
  ['', 'To the public, victims matter; the force should know'],
  ['', 'act on the information'],
  ['', 'The forceful should speak'],
])('the lead-in of “%s%s” is its first part', (leadIn, asked) => {
  expect((leadIn + asked).slice(leadInLength(leadIn + asked)).trimStart()).toBe(asked);
});

test('the matter is carried neither by little words nor by those of a question’s title', () => {
  const words = askedWords(
    'The force should adopt a problem-solving process to tackle crime and anti-social behaviour effectively.',
  );
  expect(keysOf(words).slice(0, 3)).toEqual(['adopt', 'a', 'problem-solving']);
  expect(matterKeys(words)).toEqual([
    'adopt',
    'problem-solving',
    'process',
    'tackle',
    'effectively',
  ]);
});
