import type { Inline } from '../schema/document.ts';

/** The words of inline content as one line, without footnote marks. */
export function wordsOf(content: readonly Inline[]): string {
  return content
    .map((run) => (run.type === 'mark' ? '' : run.text))
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
