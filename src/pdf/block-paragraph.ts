import { gradeOf } from '../parser/text/grade-words.ts';
import type { Block } from './block.ts';
import { contentsEntry } from './contents-entry.ts';
import { joinLines } from './join-lines.ts';
import type { Paragraph } from './paragraph.ts';
import { roundSize, type TypeMeasures } from './type-measures.ts';

/** What the paragraphs of a page are read by. */
export interface PageContext {
  measures: TypeMeasures;
  knownWords: ReadonlySet<string>;
  /** A title page is all display type, and none of it is a heading. */
  isTitlePage: boolean;
}

const LONGEST_HEADING = 160;

/** Read a block that stands in the flow of the page: heading, list item, contents entry or text. */
export function blockParagraph(
  block: Block,
  { measures, knownWords, isTitlePage }: PageContext,
): Paragraph {
  const text = textOf(block, knownWords);
  const entry = contentsEntry(text);
  if (entry !== undefined) return { kind: 'entry', text: entry };
  if (block.lines[0]?.bullet === true) return { kind: 'item', text };
  const isTitled = !isTitlePage && isHeading(block, text, measures);
  return { kind: isTitled ? 'heading' : 'text', text };
}

/** The words of a block in one line. */
export function textOf({ lines }: Block, knownWords: ReadonlySet<string>): string {
  return joinLines(lines, knownWords);
}

/** A heading is larger than the running text, or bold and short; a grade or a number never is one. */
function isHeading({ lines }: Block, text: string, { bodySize }: TypeMeasures): boolean {
  const [first] = lines;
  if (first === undefined || text.length > LONGEST_HEADING || !/\p{L}/u.test(text)) return false;
  if (gradeOf(text) !== undefined) return false;
  const size = roundSize(first.size);
  return size >= 1.15 * bodySize || (first.bold && size >= bodySize && !/[.;:,]$/.test(text));
}
