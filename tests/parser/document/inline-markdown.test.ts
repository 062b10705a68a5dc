import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  boldWords,
  holdsMarkdown,
  linkAmongWords,
  readInlineMarkdown,
} from '../../../src/parser/document/inline-markdown.ts';

/** Pieces of lines, most of which mean something in Markdown where they stand right. */
const pieces = [
  ...['The', 'force', 'is', 'good', '2017', 'Kent', '“We', '(see', 'a', '½'],
  ...[' ', '  ', '.', ',', ')', ':', '’', '%', '|', '~', '`', '$', '^', '@', '/'],
  ...['#', '-', '+', '=', '*', '_', '**', '>', '<b>', '!', '[', ']', '\\', '&amp;', '\t'],
  ...['1.', '2)', '---', '===', '\uE0007\uE001'],
];
const line = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').trim())
  .filter((words) => words !== '');
const paragraph = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));

describe('holdsMarkdown(paragraph)', () => {
  test('passes over only what the Markdown reader leaves as it is: one text', () => {
    fc.assert(
      fc.property(paragraph, (printed) => {
        fc.pre(!holdsMarkdown(printed));
        expect(readInlineMarkdown(printed)).toMatchObject([{ type: 'text', value: printed }]);
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    ['emphasis', 'The **force**'],
    ['emphasis over lines', 'The *force\nis good*'],
    ['a link', 'See [www.example.org](http://www.example.org)'],
    ['an escape', 'The 43\\. force'],
    ['a line break', 'The force\\\nis good'],
  ])('finds %s', (_what, printed) => {
    expect(holdsMarkdown(printed)).toBe(true);
  });

  test.each([
    ['an asterisk that a note explains', '*Figures are shown as proportions'],
    ['words in brackets', 'The force [sic] is good'],
    ['more marks than any Markdown has', '*a_ '.repeat(200)],
    ['a line that is no prose', `**${'x'.repeat(20_000)}**`],
  ])('takes %s as it stands', (_what, printed) => {
    expect(holdsMarkdown(printed)).toBe(false);
  });
});

describe('boldWords(paragraph)', () => {
  const stars = fc.constantFrom('*', '**', '***', '__');

  test('gives what the Markdown reader reads as bold and nothing else', () => {
    fc.assert(
      fc.property(line, stars, (words, marks) => {
        const printed = marks + words + marks;
        const bold = boldWords(printed);
        fc.pre(bold !== undefined);
        expect(readInlineMarkdown(printed)).toMatchObject([
          { type: 'strong', children: [{ type: 'text', value: bold }] },
        ]);
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    ['**242**', '242'],
    ['**-0.05%**', '-0.05%'],
    ['**Requires improvement**', 'Requires improvement'],
  ])('reads %s', (printed, words) => {
    expect(boldWords(printed)).toBe(words);
  });

  test.each(['**Requires** improvement', '** 242 **', '**a** and **b**', '**a\\**', '**a_b_c**'])(
    'leaves %j to the Markdown reader',
    (printed) => {
      expect(boldWords(printed)).toBeUndefined();
    },
  );
});

describe('linkAmongWords(paragraph)', () => {
  const url = fc
    .array(fc.constantFrom('a', '_', '*', '#', '?', '~', '%20', '!', '`', "'", '$', '.'))
    .map((parts) => `http://www.example.org/${parts.join('')}`);

  test('gives what the Markdown reader reads as words, one link and words', () => {
    fc.assert(
      fc.property(paragraph, line, url, paragraph, (first, words, address, last) => {
        const printed = `${first} [${words}](${address})\n${last}`;
        const link = linkAmongWords(printed);
        fc.pre(link?.url === address);
        expect(readInlineMarkdown(printed)).toMatchObject([
          { type: 'text', value: link.before },
          { type: 'link', url: address, children: [{ type: 'text', value: link.text }] },
          { type: 'text', value: link.after },
        ]);
      }),
      { numRuns: 1500 },
    );
  });

  test('reads a note', () => {
    expect(
      linkAmongWords('See the website:\n[www.example.org/a](http://www.example.org/a_b).'),
    ).toEqual({
      before: 'See the website:\n',
      text: 'www.example.org/a',
      url: 'http://www.example.org/a_b',
      after: '.',
    });
  });

  test.each([
    '[a](http://a.org) and [b](http://b.org)',
    '[a\\_b](http://a.org)',
    '*See* [a](http://a.org)',
    '![a](http://a.org)',
    '[a](http://a.org "title")',
    '[a](mailto:a@a.org)',
  ])('leaves %j to the Markdown reader', (printed) => {
    expect(linkAmongWords(printed)).toBeUndefined();
  });
});

describe('readInlineMarkdown(paragraph)', () => {
  test.each(['- an item', '# heading', '1. item', '> quote', '---', 'a\n===', '    code', '```'])(
    'finds no block in a paragraph, as of %j',
    (printed) => {
      expect(readInlineMarkdown(printed)).toMatchObject([{ type: 'text' }]);
    },
  );

  test('reads emphasis that ends in a bracket before a footnote mark', () => {
    expect(readInlineMarkdown('*The Requirement (SPR)*\uE00020\uE001 says so.')).toMatchObject([
      { type: 'emphasis', children: [{ value: 'The Requirement (SPR)' }] },
      { type: 'text', value: '\uE00020\uE001 says so.' },
    ]);
  });
});
