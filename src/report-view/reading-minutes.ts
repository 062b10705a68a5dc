import { wordsOf } from '../format/inline-words.ts';
import type { Block, Chapter, Inline } from '../schema/document.ts';

/** How many words a reader reads in a minute. */
const pace = 200;

/**
 * How long it takes to read chapters, in minutes: to the nearest five, as nobody reads to the minute.
 *
 * Bare figures, footnotes and the title page are looked up rather than read.
 */
export function readingMinutes(chapters: readonly Chapter[]): number {
  const prose = chapters
    .filter((chapter) => chapter.kind !== 'title-page')
    .flatMap((chapter) => [wordsOf(chapter.title), ...chapter.blocks.flatMap(proseOf)]);
  const minutes = prose.reduce((count, words) => count + countWords(words), 0) / pace;
  return minutes < 10 ? Math.max(1, Math.round(minutes)) : Math.round(minutes / 5) * 5;
}

function proseOf(block: Block): string[] {
  const read = ({ content }: { content: readonly Inline[] }): string => wordsOf(content);
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [read(block)];
    case 'list':
      return block.items.map(read);
    case 'figure':
      return [wordsOf(block.caption), ...block.notes.map(read)];
    case 'table':
      return block.rows.flatMap((row) => row.cells);
    case 'grade':
    case 'lines':
      return [];
  }
}

function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
