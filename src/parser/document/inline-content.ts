import type { Link, PhrasingContent } from 'mdast';
import type { Inline } from '../../schema/document.ts';
import { markPattern } from '../normalise/marks.ts';
import { readInline } from './inline-markdown.ts';
import { namesAnotherAddress } from './link-labels.ts';

/** The words of one line of a block, and the line's number in the file. */
export interface LineWords {
  number: number;
  words: string;
}

/** Where inline content stands, and in which style. */
interface Place {
  /** Number in the file of a line of the block, which is counted from 1. */
  numberAt: (line: number) => number;
  style?: 'emphasis' | 'strong';
}

/** Read the lines of one block into inline content that keeps the line of every piece. */
export function inlineContent(lines: readonly LineWords[]): Inline[] {
  const numberAt = (line: number) => lines[line - 1]?.number ?? lines.at(-1)?.number ?? 1;
  const paragraph = lines.map(({ words }) => words).join('\n');
  return readInline(paragraph).flatMap((node) => inlineOf(node, { numberAt }));
}

function inlineOf(node: PhrasingContent, place: Place): Inline[] {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'text':
      return wordsOf(node.value, line, place);
    case 'emphasis':
    case 'strong':
      return node.children.flatMap((child) => inlineOf(child, { ...place, style: node.type }));
    case 'link':
      return linkOf(node, line, place);
    case 'break':
      return [{ type: 'text', text: ' ', line: place.numberAt(line) }];
    default:
      return [];
  }
}

/** What is no plain link of the web, or has words that are another address, is words with its address after them. */
function linkOf({ url, children }: Link, start: number, place: Place): Inline[] {
  const line = place.numberAt(start);
  const inside = children.flatMap((child) => inlineOf(child, place));
  const text = inside.map((piece) => ('text' in piece ? piece.text : '')).join('');
  const isPlain = inside.every((piece) => piece.type === 'text' && piece.line === line);
  if (isPlain && /^https?:\/\//i.test(url) && !namesAnotherAddress(text, url))
    return [{ type: 'link', text, url, line }];
  return text.includes(url) ? inside : [...inside, ...wordsOf(` (${url})`, start, place)];
}

/** Words of several lines, and the footnote marks between them. */
function wordsOf(value: string, start: number, { numberAt, style }: Place): Inline[] {
  const pieces: Inline[] = [];
  for (const [nth, words] of value.split('\n').entries()) {
    const line = numberAt(start + nth);
    const printed = nth === 0 ? words : ` ${words}`;
    for (const [at, text] of printed.split(markPattern).entries())
      if (at % 2 === 1) pieces.push({ type: 'mark', footnote: Number(text), line });
      else if (text !== '') pieces.push({ type: 'text', text, ...(style && { style }), line });
  }
  return pieces;
}
