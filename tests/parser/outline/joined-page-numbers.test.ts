import { expect, test } from 'vitest';
import { withoutJoinedPageNumbers } from '../../../src/parser/outline/joined-page-numbers.ts';
import { readLines } from '../../../src/parser/text/lines.ts';

/** The words of a text whose first page is before its first form feed. */
function read(text: string): string[] {
  return withoutJoinedPageNumbers(readLines(text)).map(({ plain }) => plain);
}

test.each([
  ['under the last sentence', 'The police share it. 2\n\n\fThe force', 'The police share it.'],
  ['after a quotation', 'It is “safe.” 1\n\fThe force', 'It is “safe.”'],
])('leaves out the number of a page that stands %s', (_where, text, words) => {
  expect(read(`PEEL\n\f${text}`)[1]).toBe(words);
});

test.each([
  ['the number of another page', 'The police share it. 9\n\n\fThe force'],
  ['a number in the midst of a page', 'The police share it. 2\n\nThe force\n\fIt'],
  ['a number within a sentence', 'The police share it with 2\n\n\fforces.'],
])('leaves %s', (_what, text) => {
  expect(read(`PEEL\n\f${text}`)).toEqual(readLines(`PEEL\n\f${text}`).map((line) => line.plain));
});
