import type { Inline } from '../../schema/document.ts';
import type { Source } from '../../schema/source.ts';

/** A character that may be white space other than the space: any but those of most texts. */
const mayBeSpace = /[^ -~\u2010-\u2027]/;

/** Write every run of white space as one space; most texts have none to write, which is quickly seen. */
export function singleSpaced(words: string): string {
  return mayBeSpace.test(words) || words.includes('  ') ? words.replace(/\s+/g, ' ') : words;
}

/** So much of a piece is enough, even of one that ends in an address. */
const longestEnd = 300;

/** The last words of inline content: enough to tell whether a sentence or an address ends there. */
export function endOf(content: readonly Inline[]): string {
  let words = '';
  for (let at = content.length - 1; at >= 0 && words.length < 60; at -= 1) {
    const piece = content[at];
    if (piece && 'text' in piece) words = piece.text.slice(-longestEnd) + words;
  }
  return singleSpaced(words).trim();
}

/** Join two sources into the one that spans both. */
export function spanning(first: Source, second: Source): Source {
  return {
    line: Math.min(first.line, second.line),
    endLine: Math.max(first.endLine, second.endLine),
  };
}

/** Join content torn apart by a page: a space goes between, unless the tear was inside a word. */
export function joined(first: readonly Inline[], second: readonly Inline[]): Inline[] {
  const line = second[0]?.line ?? first.at(-1)?.line ?? 1;
  return [...first, { type: 'text', text: ' ', line }, ...second];
}
