import { anyMonth } from '../../period/months.ts';
import type { Span } from './passage.ts';

/** The end of a sentence with the marks that close it: `.`, `?"`, `.)`; a footnote mark may have run into it, as in `(MAPPA).16 ` and `since 2015.8 `. */
const sentenceEnd =
  /(?:[.?!]{1,9}['")\]]{0,3}(?= |$)|(?:(?<![\d ])|(?<=\b(?:19|20)\d\d))[.?!]{1,9}['")\]]{0,3}(?=\d{1,2}(?: |$)))/g;
/** The footnote mark and the space between two sentences. */
const between = /\d{0,2} ?/y;
/** What a sentence opens with after the space: a capital, a figure, a quote or a bracket; a force's name
 * is in small letters in a plain passage. */
const opening = /^(?:$|[A-Z0-9'"([]|the force\b)/;
/** `e.g.`, `Mr.` or an initial, whose full stop ends no sentence. */
const abbreviation =
  /(?:^|[ (])(?:e\.g|i\.e|etc|Mr|Mrs|Ms|Dr|St|Nos?|vs|cf|approx|para|pp?|[A-Z])$/;

/** Example: `to 3? June`, `to 3. June`, where something stands for a digit of the day. */
const spoiledDay = /(?:^|[ (])(?:to|at|of|on|ending|ended) \d[?.]$/;
const month = new RegExp(`^(?:${anyMonth})\\b`);

/** Tell whether words begin and end as a sentence does. */
export function isWholeSentence(words: string): boolean {
  return /^[^\p{Ll}].*[.?!]['"’”)\]]*$/su.test(words.trim());
}

/** Split a plain text into its sentences; decimals, abbreviations and spoiled days end none. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    between.lastIndex = end;
    const following = end + (between.exec(text)?.[0].length ?? 0);
    const next = text.slice(following, following + 10);
    const before = text.slice(Math.max(start, match.index - 8), match.index);
    if (!opening.test(next) || abbreviation.test(before)) continue;
    if (spoiledDay.test(text.slice(Math.max(0, end - 10), end)) && month.test(next)) continue;
    spans.push({ start, end, words: text.slice(start, end) });
    start = following;
  }
  if (start < text.length) spans.push({ start, end: text.length, words: text.slice(start) });
  return spans;
}
