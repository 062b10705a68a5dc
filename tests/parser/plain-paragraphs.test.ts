import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';

import { markdownReader } from '../../src/parser/markdown-reader.ts';
import { plainParagraphs } from '../../src/parser/plain-paragraphs.ts';

/** Pieces of lines, most of which mean something in Markdown where they stand right. */
const pieces = [
  ...['The', 'force', 'is', 'good', '2017', 'Kent', '“We', '(see', 'a', '½'],
  ...[' ', '  ', '.', ',', ')', ':', '’', '%', '|', '~', '`', '$', '^', '@', '/'],
  ...['#', '-', '+', '=', '*', '_', '**', '>', '<b>', '!', '[', ']', '\\', '&amp;', '\t'],
  ...['1.', '2)', '---', '===', '\uE0007\uE001'],
];
const line = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));
const paragraph = fc.array(line, { minLength: 1, maxLength: 4 });

const surroundings = {
  alone: ['', ''],
  'after prose': ['The force is good.\n\n', ''],
  'between lists': ['- an item\n- another item\n\n', '\n\n- a third item'],
  'between headings': ['## Summary\n\n', '\n\n## Overview'],
};

function markdownOf(text: string): RootContent[] {
  return markdownReader.parse(text).children;
}

describe('plainParagraphs', () => {
  test.each(Object.entries(surroundings))(
    'finds only what the Markdown reader leaves as it is: one paragraph of one text, %s',
    (_name, [before = '', after = '']) => {
      fc.assert(
        fc.property(paragraph, (lines) => {
          fc.pre(plainParagraphs(lines).some(({ from, to }) => from === 0 && to === lines.length));
          const printed = lines.join('\n');
          const paragraphs = markdownOf(before + printed + after).filter(
            (node) =>
              node.type === 'paragraph' && node.position?.start.line === before.split('\n').length,
          );
          expect(paragraphs).toMatchObject([{ children: [{ type: 'text', value: printed }] }]);
        }),
        { numRuns: 400 },
      );
    },
  );

  test('gives the lines of each, without the empty ones', () => {
    const texts = ['The force is good.', '', '- an item', '', '', 'It has a plan', 'for 2017.'];
    expect(plainParagraphs(texts)).toEqual([
      { from: 0, to: 1 },
      { from: 5, to: 7 },
    ]);
  });

  test.each([
    ['a list item', ['1. The force']],
    ['an underlined heading', ['Summary', '---']],
    ['emphasis', ['The **force**']],
    ['a link', ['See [www.example.org](http://www.example.org)']],
    ['an escape', ['The 43\\. force']],
    ['a line break of two spaces', ['The force  ', 'is good']],
    ['a heading', ['## Summary']],
  ])('leaves %s to the Markdown reader', (_what, texts) => {
    expect(plainParagraphs(texts)).toEqual([]);
  });
});
