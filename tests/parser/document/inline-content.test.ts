import { describe, expect, test } from 'vitest';
import { inlineContent } from '../../../src/parser/document/inline-content.ts';

const read = (...printed: string[]) =>
  inlineContent(printed.map((words, at) => ({ number: at + 7, words })));
const url = 'http://www.example.org/a_b';

describe('inlineContent(lines)', () => {
  test.each([
    ['**242**', [{ type: 'text', text: '242', style: 'strong', line: 7 }]],
    ['*The Requirement (SPR)*', [{ text: 'The Requirement (SPR)', style: 'emphasis' }]],
    ['The __force__ is', [{ text: 'The ' }, { text: 'force', style: 'strong' }, { text: ' is' }]],
    [
      '**a *b* c**',
      [
        { text: 'a ', style: 'strong' },
        { text: 'b', style: 'emphasis' },
        { text: ' c', style: 'strong' },
      ],
    ],
    ['**Crime outcomes\\***', [{ text: 'Crime outcomes*', style: 'strong' }]],
    ['**Requires**improvement', [{ style: 'strong' }, { text: 'improvement' }]],
    ['The 43\\. force', [{ text: 'The 43. force' }]],
    ['*Figures are shown as proportions', [{ text: '*Figures are shown as proportions' }]],
    ['3 * 4 * 5 of attachment_data_file', [{ text: '3 * 4 * 5 of attachment_data_file' }]],
    ['The force [sic] is good', [{ text: 'The force [sic] is good' }]],
    ['**Recommendations', [{ text: '**Recommendations' }]],
    ['*a_ '.repeat(200), [{ text: '*a_ '.repeat(200) }]],
    [`[a\\_b](${url})`, [{ type: 'link', text: 'a_b', url }]],
    [`**[the *report*](${url} "title")**.`, [{ type: 'link', text: 'the report' }, { text: '.' }]],
    ['[a](mailto:a@a.org)', [{ text: 'a' }, { text: ' (mailto:a@a.org)' }]],
  ])('reads %j', (printed, pieces) => {
    expect(read(printed)).toMatchObject(pieces);
  });

  test('gives each piece its line, and takes a footnote mark out of its words', () => {
    expect(read('See *The', `Requirement*\uE00020\uE001 and [a](${url})`)).toEqual([
      { type: 'text', text: 'See ', line: 7 },
      { type: 'text', text: 'The', style: 'emphasis', line: 7 },
      { type: 'text', text: ' Requirement', style: 'emphasis', line: 8 },
      { type: 'mark', footnote: 20, line: 8 },
      { type: 'text', text: ' and ', line: 8 },
      { type: 'link', text: 'a', url, line: 8 },
    ]);
  });
});
