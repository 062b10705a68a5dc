import type { Source } from '../../schema/source.ts';

/** One whole paragraph: its lines joined by one space, without footnote marks and markup. */
export interface Passage {
  text: string;
  /** Offsets at which the marks of footnotes stood, where they touched a word on either side. */
  marks?: readonly number[];
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
