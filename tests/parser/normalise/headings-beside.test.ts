import { expect, test } from 'vitest';
import { withHeadingsAbove } from '../../../src/parser/normalise/headings-beside.ts';

test.each<[string, string[], string[]]>([
  [
    'beside the lines of its item',
    ['  Areas for    The force should act', '               on what', '  improvement', 'it knows.'],
    ['Areas for improvement\nThe force should act', '               on what', '', 'it knows.'],
  ],
  [
    'at the beginning of the lines of its item',
    ['\fCause of The force is failing', 'concern its people.'],
    ['\fCause of concern\nThe force is failing', 'its people.'],
  ],
  [
    'around the second line of an item further to the right',
    [
      'Prose.',
      '    The force should act',
      '  Area for',
      '    on what it',
      '  improvement',
      '    knows.',
    ],
    [
      'Prose.',
      'Area for improvement\n    The force should act',
      '',
      '    on what it',
      '',
      '    knows.',
    ],
  ],
  [
    'over an empty line, at the end of a line of its item',
    ['Area for', '', 'The force should act on **improvement**', '', 'what it knows.'],
    ['Area for improvement\n', '', 'The force should act on', '', 'what it knows.'],
  ],
  [
    'glued to its item',
    ['Areas for', 'improvementThe force should act.'],
    ['Areas for improvement\n', 'The force should act.'],
  ],
])('puts a heading above what it announces that stands %s', (_where, lines, expected) => {
  expect(withHeadingsAbove(lines)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['a heading on one line', ['Areas for improvement', 'The force should act.']],
  ['a first half without a second', ['Areas for', 'The force should act.', 'It is known.']],
  ['words of a sentence', ['There is room for', 'improvement in all areas.']],
])('leaves %s', (_what, lines) => {
  expect(withHeadingsAbove(lines)).toEqual(lines);
});
