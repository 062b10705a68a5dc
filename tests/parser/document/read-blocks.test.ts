import { describe, expect, test } from 'vitest';
import { lineParts } from '../../../src/parser/document/line-parts.ts';
import { readBlocks, type RawBlock } from '../../../src/parser/document/read-blocks.ts';
import { cellsOf, tableRows } from '../../../src/parser/document/table-rows.ts';
import { textOf } from '../../../src/parser/sentences/passage.ts';
import { readLines } from '../../../src/parser/text/lines.ts';

/** The blocks of a text of which no heading is known. */
function blocks(text: string): RawBlock[] {
  return readBlocks(
    lineParts(readLines(text), {
      headings: new Map(),
      notes: { starts: new Map(), afterEnds: new Set() },
    }),
  );
}

function read(text: string): string[] {
  return blocks(text).map(({ kind, content, source }) =>
    [kind, `${String(source.line)}-${String(source.endLine)}`, textOf(content)].join(' '),
  );
}

describe('readBlocks(parts)', () => {
  test.each([
    ['## **Risk-based inspection**', ['heading 1-1 Risk-based inspection']],
    ['# Summary #\nProse.', ['heading 1-1 Summary', 'paragraph 2-2 Prose.']],
    ['Charged\n-', ['paragraph 1-2 Charged -']],
    ['-', ['paragraph 1-1 -']],
    ['wrapped\nprose', ['paragraph 1-2 wrapped prose']],
    ['one\n\nanother', ['paragraph 1-1 one', 'paragraph 3-3 another']],
    ['- one\n- two\n  goes on', ['item 1-1 one', 'item 2-3 two goes on']],
    ['- one\n\nprose', ['item 1-1 one', 'paragraph 3-3 prose']],
    ['published in\n2017. Available from', ['paragraph 1-2 published in 2017. Available from']],
    ['a rise of\n+ 5 percent', ['paragraph 1-2 a rise of + 5 percent']],
    ['    not code', ['paragraph 1-1 not code']],
    ['`not code` either', ['paragraph 1-1 `not code` either']],
    ['<script>alert(1)</script>', ['paragraph 1-1 <script>alert(1)</script>']],
    ['a &amp;amp;#8238;b', ['paragraph 1-1 a &#8238;b']],
    ['[www.gov.uk](https://example.org/a)', ['paragraph 1-1 www.gov.uk (https://example.org/a)']],
    ['\\*Figures are shown', ['paragraph 1-1 *Figures are shown']],
    ['*Figures are shown', ['paragraph 1-1 *Figures are shown']],
    ['broken by hand\\\nand going on', ['paragraph 1-2 broken by hand and going on']],
    ['broken by spaces  \nand going on', ['paragraph 1-2 broken by spaces and going on']],
    ['**bold over\ntwo lines**', ['paragraph 1-2 bold over two lines']],
    ['- **bold** item\n- [a](https://example.org/b)', ['item 1-1 bold item', 'item 2-2 a']],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('keeps the line of every piece, its style and the footnote marks between', () => {
    expect(blocks('for *victims*.<sup>7</sup>\nIt')[0]?.content).toEqual([
      { type: 'text', text: 'for ', line: 1 },
      { type: 'text', text: 'victims', style: 'emphasis', line: 1 },
      { type: 'text', text: '.', line: 1 },
      { type: 'mark', footnote: 7, line: 1 },
      { type: 'text', text: ' It', line: 2 },
    ]);
  });

  test.each([
    [
      '[HMICFRS](https://example.org/a)',
      { type: 'link', text: 'HMICFRS', url: 'https://example.org/a' },
    ],
    ['[run](javascript:alert)', { type: 'text', text: 'run' }],
  ])('takes an address for a link only where it is one of the web: %s', (text, piece) => {
    expect(blocks(text)[0]?.content[0]).toMatchObject(piece);
  });
});

describe('cellsOf(line)', () => {
  test.each([
    ['| a | b c |', ['a', 'b c']],
    ['a | b', ['a', 'b']],
    ['a\tb\t', ['a', 'b']],
    ['a b   c', ['a b', 'c']],
    ['a b', ['a b']],
  ])('cuts %j', (line, cells) => {
    expect(cellsOf(line)).toEqual(cells);
  });
});

describe('tableRows(content)', () => {
  const rows = (text: string) => tableRows(blocks(text)[0]?.content ?? [])?.map((row) => row.cells);

  test('reads lines with cells as rows', () => {
    expect(rows('Title\tGrade\nCrime\tGood')).toEqual([
      ['Title', 'Grade'],
      ['Crime', 'Good'],
    ]);
  });

  test.each([
    ['Title\tGrade\nCrime[^3]\tGood[^4]', [0, 3, 1, 4]],
    ['| Title | Grade |\n| Crime | Good[^4] |', [1, 4]],
    ['Title  Grade\nCrime[^3][^4]  Good', [0, 3, 0, 4]],
  ])('keeps the marks of %j in their cells', (text, marks) => {
    const content = blocks(text)[0]?.content ?? [];
    const [head, row] = tableRows(content) ?? [];
    expect(head?.marks).toBeUndefined();
    expect(row?.cells).toEqual(['Crime', 'Good']);
    expect(row?.marks?.flatMap(({ cell, footnote }) => [cell, footnote])).toEqual(marks);
  });

  test.each([['one\tline'], ['two lines\nof prose'], ['a\tb\nprose after']])(
    'takes %j for no table',
    (text) => {
      expect(rows(text)).toBeUndefined();
    },
  );
});
