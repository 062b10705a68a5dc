import { expect, test } from 'vitest';
import { readLines } from '../../../src/parser/text/lines.ts';
import { sourceMarkUp } from '../../../src/parser/text/source-mark-up.ts';

const markUpIn = (words: string, count: number) =>
  sourceMarkUp(readLines(['The force is good.', ...Array<string>(count).fill(words)].join('\n')));

test.each([
  ['UTF-7', 'The needs of victims+ADs this is good.', '+ADs'],
  ['UTF-7 with its ends', 'OSARA plans +IBM- allowing review', '+IBM'],
  ['escapes of a program', 'OSARA plans \\u2013 allowing review', '\\u2013'],
  ['escapes of bytes', 'OSARA plans \\x96 allowing review', '\\x96'],
])('tells of %s in a few lines', (_which, words, found) => {
  expect(markUpIn(words, 4)).toEqual({ line: 2, found, lines: 4 });
  expect(markUpIn(words, 3)).toBeUndefined();
});

test.each(['Visit A+E: it is open', 'The C+ADVICE line is open', 'HMICFRS\\united', '+44 20 7035'])(
  'leaves the words `%s`',
  (words) => {
    expect(markUpIn(words, 30)).toBeUndefined();
  },
);

test('leaves the few tags of a page, and tells of a text that is full of them', () => {
  expect(markUpIn('<para>The force is good.</para>', 40)).toBeUndefined();
  expect(markUpIn('<para>The force is good.</para>', 41)).toMatchObject({ found: '<para>' });
});
