import type { Footnote, Inline } from '../../schema/document.ts';
import { endOf } from '../inline-text.ts';
import type { RawBlock } from './read-blocks.ts';
import { isAddress, isTorn } from '../running-text.ts';

/** Example: `3 The threat, harm, risk …`, `22 60 case files were reviewed`, `23 4Ps is a framework`. */
const unraisedMark = /^(\d{1,3})(?:\s?(?=[\p{Lu}"'“‘*])|\s(?=\d+[\s\p{Lu}]))/u;

/** A note or two may be lost before the next one. */
const mostLost = 2;

/** A footnote's second paragraph is a citation: `Strategic Policing Requirement, Home Office, 2015. Available from:`. */
const citation = /\bAvailable (?:from|at):?/i;

/**
 * Read a block as the text of a footnote: it begins with the footnote's mark, or with the number that comes next.
 *
 * Where numbers are figures, no number before is given, and only a mark begins a footnote.
 */
export function footnoteOf(
  block: RawBlock,
  text: string,
  before: number | undefined,
): Footnote | undefined {
  const marked = markedFootnote(block, text);
  return before === undefined ? marked : (marked ?? unraisedFootnote(block, text, before));
}

/** Example: `… of up to 28 days. 0%`, after whose end nothing that could go on in words has begun. */
const endsBeforeNumber = /[.?!]["'”’)]* [^\p{L}]+$/u;

/**
 * Words in lower case go on with a note that has not ended. An address goes to what announces it: `… on the website:` in
 * the note, or in the prose above the note.
 */
export function continuesFootnote(
  block: RawBlock,
  text: string,
  { note, before }: { note: Footnote; before: Inline[] | undefined },
): boolean {
  if (block.kind !== 'paragraph') return false;
  if (isAddress(text))
    return endOf(note.content).endsWith(':') || !endOf(before ?? []).endsWith(':');
  if (/^\p{Ll}/u.test(text))
    return isTorn(note.content) && !endsBeforeNumber.test(endOf(note.content));
  return citation.test(text) && text.length < 400;
}

function markedFootnote({ content, source }: RawBlock, text: string): Footnote | undefined {
  const [first, ...rest] = content;
  if (first?.type !== 'mark' || text.length < 3) return undefined;
  return { number: first.footnote, content: trimStart(rest), source };
}

/** A converter may lose that a mark is raised; then a note begins with the number that comes next. */
function unraisedFootnote(
  { kind, content, source }: RawBlock,
  text: string,
  before: number,
): Footnote | undefined {
  const [first, ...rest] = content;
  const number = Number(unraisedMark.exec(text)?.[1]);
  if (kind !== 'paragraph' || first?.type !== 'text') return undefined;
  if (!(number > before && number <= before + 1 + mostLost)) return undefined;
  const words = first.text.trimStart().slice(String(number).length).trimStart();
  return { number, content: [{ ...first, text: words }, ...rest], source };
}

function trimStart([first, ...rest]: Inline[]): Inline[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : [];
  return [{ ...first, text: first.text.trimStart() }, ...rest];
}
