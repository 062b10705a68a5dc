import type { Inline } from '../../schema/document.ts';
import type { Source } from '../../schema/source.ts';
import { remembering } from '../remembering.ts';
import { singleSpaced } from './inline-text.ts';

/** One whole paragraph: its lines joined by one space, without footnote marks and markup. */
export interface Passage {
  text: string;
  /** The heading above it, as printed. */
  heading?: string;
  /** The heading right under it. */
  nextHeading?: string;
  /** Offsets at which the marks of footnotes stood, where they touched a word on either side. */
  marks?: readonly number[];
  /** The paragraph before it does not end as a sentence does: it may go on here. */
  isAfterTear?: boolean;
  /** The 1-based line of the report file on which the character at `offset` stands. */
  lineAt(offset: number): number;
}

/** A stretch of a text; the end is exclusive. */
export interface Span {
  start: number;
  end: number;
  words: string;
}

/** Where a span is, without its words. */
export type Stretch = Pick<Span, 'start' | 'end'>;

/** The lines on which a stretch of a passage stands. */
export function sourceIn(passage: Passage, { start, end }: Stretch): Source {
  return { line: passage.lineAt(start), endLine: passage.lineAt(end - 1) };
}

/** Join inline content into one text, and keep for each offset the line it came from; findings and prose ask for the same. */
export const passageOf = remembering((content: readonly Inline[]): Passage => {
  const starts: { offset: number; line: number }[] = [];
  const parts: string[] = [];
  const marks: number[] = [];
  let length = 0;
  let last = ' ';
  for (const [at, piece] of content.entries()) {
    if (piece.type === 'mark') {
      const next = content[at + 1];
      const touchesNext = next !== undefined && 'text' in next && /^\S/.test(next.text);
      if (last !== ' ' || touchesNext) marks.push(length);
      continue;
    }
    const words = singleSpaced(last === ' ' ? piece.text.trimStart() : piece.text);
    starts.push({ offset: length, line: piece.line });
    parts.push(words);
    length += words.length;
    last = words.at(-1) ?? last;
  }
  return {
    text: parts.join('').trimEnd(),
    marks,
    lineAt: (offset) =>
      starts.findLast((start) => start.offset <= offset)?.line ?? content[0]?.line ?? 1,
  };
});

/** The words of inline content, without footnote marks and with single spaces. */
export function textOf(content: readonly Inline[]): string {
  return passageOf(content).text;
}
