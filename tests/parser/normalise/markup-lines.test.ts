import { describe, expect, test } from 'vitest';
import { isMarkupLine } from '../../../src/parser/normalise/markup-lines.ts';

describe('isMarkupLine(text)', () => {
  test.each([
    '   :name: areas-for-improvement-1',
    '#+BEGIN_QUOTE',
    '\\begin{itemize}',
    '   .. container:: items',
    '.. _areas-for-improvement-1:',
    '.. |image1| image:: page.png',
    ':::: {.cover page="cover"}',
    '::: items',
    ':::',
    '  >{\\raggedright\\arraybackslash}p{(\\columnwidth - 4\\tabcolsep) * \\real{0.3333}}',
    '[width="100%",cols="34%,33%,33%",]',
  ])('knows that `%s` has no word of the report', (text) => {
    expect(isMarkupLine(text)).toBe(true);
  });

  test.each([
    'The force should:',
    '[it="took"] 12 months',
    ':: the force',
    '.. and so on',
    '.. rubric:: Summary',
    '::: the force should act',
  ])('leaves `%s`', (text) => {
    expect(isMarkupLine(text)).toBe(false);
  });
});
