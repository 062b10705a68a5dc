import { wordsOf } from '../format/inline-words.ts';
import type { Block, Inline } from '../schema/document.ts';

/** The words of each paragraph and list item of a passage, in their order; tables and captions are not compared. */
export function passageTexts(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [wordsOf(block.content)];
    if (block.type === 'list') return block.items.map(({ content }) => wordsOf(content));
    return [];
  });
}

/** Compare passages by their letters and digits: quotation marks and line breaks are the converter's. */
export function textKey(content: readonly Inline[] | string): string {
  const words = typeof content === 'string' ? content : wordsOf(content);
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
