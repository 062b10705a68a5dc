import type { Line } from '../text/lines.ts';
import { isCaption } from './figure-lines.ts';
import { leavesRoom } from './line-gaps.ts';

/** No page is wider, in characters: a longer line is a whole paragraph. */
const widestPage = 200;

/** Example: `… at the centre of that decision.`, but not `… has two functions:`. */
const stop = /[.?!]["'”’)\]]*$/;

/** Example: `‘golden hour’ immediately after an incident`, with which no sentence begins; an address may follow one. */
const beginsNone = /^(?!www\.|https?:)[^\p{L}\p{N}]*\p{Ll}/u;

/**
 * Tell whether a line is the last one of its paragraph, in a text without empty lines: it is a whole one, a caption above
 * a sentence, or one of a note that ends where the next words would find room.
 */
export function endsParagraph(
  lines: readonly Line[],
  { at, isNote }: { at: number; isNote: boolean },
): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || /[|\t]/.test(line.text)) return false;
  if (isCaption(line.plain) && /^\p{Lu}/u.test(next.plain) && stop.test(next.plain)) return true;
  if (isWhole(line) && (isWhole(next) || stop.test(next.plain))) return true;
  const isEnded = isNote && stop.test(line.plain);
  return isEnded && (beginsNone.test(next.plain) || leavesRoom(lines, at));
}

function isWhole({ plain }: Line): boolean {
  return plain.length > widestPage;
}
