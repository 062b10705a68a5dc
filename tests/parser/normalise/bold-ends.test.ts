import { expect, test } from 'vitest';
import { withBoldEnds } from '../../../src/parser/normalise/bold-ends.ts';

test('bold words end on their line where their end stands before the next', () => {
  expect(withBoldEnds(['**Recommendations', '**The force should take steps to:', 'act'])).toEqual([
    '**Recommendations**',
    'The force should take steps to:',
    'act',
  ]);
});

test.each([
  ['on two lines are bold', ['**Protecting', 'vulnerable people**']],
  ['above other bold words are ended', ['**Question**', '**Grade**']],
  ['are not above them, but an empty line', ['**Question', '', '**Grade']],
  ['have an end of their own', ['**Requires', '**improvement** is due']],
  ['have an asterisk that is printed', [String.raw`**Crime outcomes\***`, '**Charged']],
])('nothing is written where bold words %s', (_where, lines) => {
  expect(withBoldEnds(lines)).toEqual(lines);
});
