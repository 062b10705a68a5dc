import type { Footnote, Inline } from '../../schema/document.ts';
import { endOf } from '../sentences/inline-text.ts';
import type { RawBlock } from './read-blocks.ts';
import { isAddress, isTorn } from '../sentences/sentence-ends.ts';

/** A footnote's second paragraph is a citation: `Strategic Policing Requirement, Home Office, 2015. Available from:`. */
const citation = /\bAvailable (?:from|at):?/i;

/** Example: `… of up to 28 days. 0%`, after whose end nothing that could go on in words has begun. */
const endsBeforeNumber = /[.?!]["'”’)]* [^\p{L}]+$/u;

/**
 * Words in lower case go on with a note that has not ended. An address goes to what announces it: `… on the website:` in
 * the note, or in the prose above the note. A page begins with the rest of what its body said, not with that of a note.
 */
export function continuesFootnote(
  { kind, text, opensPage }: RawBlock,
  { note, before }: { note: Footnote; before: Inline[] | undefined },
): boolean {
  if (kind !== 'paragraph') return false;
  if (isAddress(text))
    return endOf(note.content).endsWith(':') || !endOf(before ?? []).endsWith(':');
  if (/^\p{Ll}/u.test(text)) {
    if (opensPage && before && isTorn(before)) return false;
    return isTorn(note.content) && !endsBeforeNumber.test(endOf(note.content));
  }
  return citation.test(text) && text.length < 400;
}
