import type { Footnote, Inline } from '../../schema/document.ts';
import { endOf } from '../sentences/inline-text.ts';
import { endsSentence, endsWithStop, isAddress, isTorn } from '../sentences/sentence-ends.ts';
import type { Line } from '../text/lines.ts';
import { leavesRoom } from './line-gaps.ts';
import type { RawBlock } from './read-blocks.ts';

/** How words stand to the note above them: they are its own, surely none of it, or nobody can tell. */
export type Joint = 'goes-on' | 'ends' | 'open';

/** Example: `‘golden hour’ immediately after an incident`, with which no sentence begins; an address may follow one. */
const beginsNone = /^(?!www\.|https?:)[^\p{L}\p{N}]*\p{Ll}/u;

/** Example: `www.action-`, and `fraud.police.uk` under it. */
const endsInAddress = /(?:www\.|https?:)\S*$/;
const beginsAddress = /^(?:(?:www\.|https?:)|[^\s./]+[./]\S*$)/;

/** A footnote's second paragraph is a citation: `Strategic Policing Requirement, Home Office, 2015. Available from:`. */
const citation = /\bAvailable (?:from|at):?/i;
const longestCitation = 400;

/** Example: `previous history of abuse`, `2017. These data are more recent`. */
const goesOn = /^(?:\p{Ll}|\d[\d.,%]{0,9} \S)/u;

/** Judge the joint of a note's line and the one right under it: a note ends with a stop, and where the next words would find room. */
export function jointBelow(lines: readonly Line[], at: number): Joint {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || /[|\t]/.test(line.text)) return 'goes-on';
  if (beginsAddress.test(next.plain)) return 'goes-on';
  if (!endsWithStop(line.plain) && !endsInAddress.test(line.plain)) return 'goes-on';
  if (beginsNone.test(next.plain) || leavesRoom(lines, at)) return 'ends';
  return 'open';
}

/**
 * Tell whether a block goes on with the note above it, from which an empty line, a page or a figure parts it.
 *
 * Words in lower case do, where the note has not ended. If what stands above the note has not either, they are the note's
 * where they end it and the block below goes on in lower case too. An address goes to what announces it: `… on the
 * website:` in the note, or in the prose above the note.
 */
export function continuesNote(
  { kind, text }: RawBlock,
  {
    note,
    before,
    below,
  }: { note: Footnote; before: readonly Inline[]; below: RawBlock | undefined },
): boolean {
  if (kind !== 'paragraph') return false;
  if (isAddress(text)) return endOf(note.content).endsWith(':') || !endOf(before).endsWith(':');
  if (!goesOn.test(text)) return citation.test(text) && text.length < longestCitation;
  if (!isTorn(note.content)) return false;
  const isTornBelow = below !== undefined && !below.note && /^\p{Ll}/u.test(below.text);
  return !isTorn(before) || (endsSentence(text) && isTornBelow);
}
