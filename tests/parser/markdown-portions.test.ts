import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { markdownReader } from '../../src/parser/markdown-reader.ts';
import { portions } from '../../src/parser/markdown-portions.ts';

const line = fc.constantFrom(
  ...[
    '',
    'The force',
    'goes **on',
    'to** the *end*',
    '- an item',
    '- **another**',
    '## A heading',
    '---',
    '-',
    '===',
  ],
);

/** The kind and words of every block, lists taken apart. */
function blocksOf(text: string): string[] {
  return markdownReader
    .parse(text)
    .children.flatMap((node) => (node.type === 'list' ? node.children : [node]))
    .map((node) => `${node.type} ${toString(node)}`);
}

describe('portions(texts)', () => {
  test('parts a text so that Markdown reads the same blocks in it', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 101, maxLength: 260 }), (texts) => {
        const parted = portions(texts).flatMap(({ from, to }) =>
          blocksOf(texts.slice(from, to).join('\n')),
        );
        expect(parted).toEqual(blocksOf(texts.join('\n')));
      }),
      { numRuns: 60 },
    );
  });

  test('sets apart a block with more marks than Markdown has, and one without an end', () => {
    const crowded = (texts: string[]) => portions(texts).map(({ isCrowded }) => isCrowded);
    expect(crowded(['The force', '', '*a_ '.repeat(200), '', '- an item'])).toEqual([
      ...[false, true, false],
    ]);
    expect(crowded(Array.from({ length: 1001 }, () => 'The force'))).toEqual([true]);
    expect(crowded(Array.from({ length: 90 }, () => '- **an item**'))).toEqual([false, false]);
  });
});
