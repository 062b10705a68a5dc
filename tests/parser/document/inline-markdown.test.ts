import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { describe, expect, test } from 'vitest';

import { readInlineMarkdown, readPlain } from '../../../src/parser/document/inline-markdown.ts';

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

const stars = fc.constantFrom('*', '**', '***', '__');
const bold = fc.tuple(line, stars).map(([words, marks]) => marks + words + marks);
const url = fc
  .array(fc.constantFrom('a', '_', '*', '#', '?', '~', '%20', '!', '`', "'", '$', '.'))
  .map((parts) => `http://www.example.org/${parts.join('')}`);
const linked = fc
  .tuple(paragraph, line, url, paragraph)
  .map(([before, words, address, after]) => `${before} [${words}](${address})\n${after}`);

const emphasised = fc
  .tuple(line, fc.constantFrom('', ' ', '\n'), bold, fc.constantFrom(' ', '.', '\n'), line)
  .map((parts) => parts.join(''));
const escaped = fc
  .tuple(line, fc.constantFrom('*', '_', '#', '.', 'a', '\n'), line)
  .map(([before, character, after]) => `${before}\\${character}${after}`);

const link = fc
  .tuple(fc.oneof(line, escaped), url, fc.constantFrom('', '\\_', '\\a', '\uE0007\uE001'))
  .map(([words, address, end]) => `[${words}](${address}${end})`);
const inTurn = fc
  .array(fc.tuple(fc.oneof(line, bold, escaped, link), fc.constantFrom('', ' ', '\n', '.')), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.flat().join('').trim());

/** What is read, without the places. */
function told(nodes: readonly PhrasingContent[] | undefined): unknown {
  return nodes?.map((node) => {
    const { type, value, url: address, children } = { value: '', url: '', children: [], ...node };
    return { type, value, address, children: told(children) };
  });
}

describe('readPlain(paragraph)', () => {
  test.each([
    ['words', paragraph],
    ['bold words', bold],
    ['emphasis between words', emphasised],
    ['words with an escape', escaped],
    ['words with a link', linked],
    ['all of these in turn', inTurn],
  ])('reads %s as the Markdown reader does, or not', (_what, printed) => {
    fc.assert(
      fc.property(printed, (words) => {
        const plain = readPlain(words);
        fc.pre(plain !== undefined);
        expect(told(plain)).toEqual(told(readInlineMarkdown(words)));
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    ['**242**', [{ type: 'strong', children: [{ value: '242' }] }]],
    ['**-0.05%**', [{ type: 'strong', children: [{ value: '-0.05%' }] }]],
    [
      '**Requires improvement**',
      [{ type: 'strong', children: [{ value: 'Requires improvement' }] }],
    ],
    [
      'See\n*The Requirement (SPR)*\uE00020\uE001 again',
      [
        { value: 'See\n' },
        {
          type: 'emphasis',
          children: [{ value: 'The Requirement (SPR)', position: { start: { line: 2 } } }],
        },
        { value: '\uE00020\uE001 again', position: { start: { line: 2 } } },
      ],
    ],
    ['The 43\\. force', [{ value: 'The 43. force' }]],
    ['*Figures are shown as proportions', [{ value: '*Figures are shown as proportions' }]],
    ['The force [sic] is good', [{ value: 'The force [sic] is good' }]],
    ['![a](http://a.org)', [{ value: '!' }, { type: 'link', url: 'http://a.org' }]],
    [
      '**The 43\\. force** and **attachment_data**',
      [
        { type: 'strong', children: [{ value: 'The 43. force' }] },
        { value: ' and ' },
        { type: 'strong', children: [{ value: 'attachment_data' }] },
      ],
    ],
    [
      '*See* [a\\_b](http://a.org/c\\_d)\n[e](http://e.org)',
      [
        { type: 'emphasis', children: [{ value: 'See' }] },
        { value: ' ' },
        { type: 'link', url: 'http://a.org/c_d', children: [{ value: 'a_b' }] },
        { value: '\n' },
        { type: 'link', url: 'http://e.org', position: { start: { line: 2 } } },
      ],
    ],
    ['*a_ '.repeat(200), [{ value: '*a_ '.repeat(200) }]],
    [`**${'x'.repeat(20_000)}** `, [{ value: `**${'x'.repeat(20_000)}** ` }]],
    [
      'See the website:\n[www.example.org/a](http://www.example.org/a_b).',
      [
        { value: 'See the website:\n' },
        {
          url: 'http://www.example.org/a_b',
          children: [{ value: 'www.example.org/a', position: { start: { line: 2 } } }],
        },
        { value: '.', position: { start: { line: 2 } } },
      ],
    ],
  ])('reads %j', (printed, nodes) => {
    expect(readPlain(printed)).toMatchObject(nodes);
  });

  test.each([
    ...['The**force**', 'The *force\nis good*', 'The force\\\nis good', '**Requires**improvement'],
    ...['** 242 **', '**a\\**', '**a *b* c**', '[**a**](http://a.org)'],
    ...['[a](http://a.org "title")', '[a](mailto:a@a.org)'],
  ])('leaves %j to the Markdown reader', (printed) => {
    expect(readPlain(printed)).toBeUndefined();
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
