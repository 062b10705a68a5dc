import { expect, test } from 'vitest';

import { readingMinutes } from '../../src/report-view/reading-minutes.ts';
import type { Chapter } from '../../src/schema/document.ts';
import { at, mark, text } from '../examples/document.ts';

test.each([
  [40, 1],
  [500, 3],
  [8000, 40],
  [8400, 40],
  [8600, 45],
])('%i words take about %i minutes', (count, minutes) => {
  expect(readingMinutes([chapterOf(count)])).toBe(minutes);
});

test('the title page and bare figures are not read', () => {
  const [line] = chapterOf(4000).blocks;
  if (line?.type !== 'paragraph') throw new Error('the chapter has a paragraph');
  const cover: Chapter = { ...chapterOf(4000), kind: 'title-page' };
  const figures: Chapter = {
    ...chapterOf(600),
    blocks: [
      ...chapterOf(600).blocks,
      { type: 'lines', lines: [{ content: line.content, source: at(1) }], source: at(1) },
    ],
  };
  expect(readingMinutes([cover, figures])).toBe(3);
});

/** A chapter of one paragraph with as many words, and a footnote mark, which is none. */
function chapterOf(count: number): Chapter {
  const words = Array.from({ length: count }, () => 'word').join(' ');
  return {
    id: 'other',
    kind: 'other',
    title: [],
    blocks: [{ type: 'paragraph', content: [text(words, 1), mark(1, 1)], source: at(1) }],
    source: at(1),
  };
}
