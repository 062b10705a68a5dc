import { anyMonth } from '../../period/months.ts';
import type { Span } from './passage.ts';

/** The end of a sentence with the marks that close it: `.`, `?"`, `.)`; a footnote mark may have run into it, as in `(MAPPA).16 ` and `since 2015.8 `. */
const sentenceEnd =
  /(?=[.?!])(?:[.?!]{1,9}['")\]]{0,3}(?= |$)|(?:(?<![\d ])|(?<=\b(?:19|20)\d\d))[.?!]{1,9}['")\]]{0,3}(?=\d{1,2}(?: |$)))/g;
/** The footnote mark and the space between two sentences. */
const between = /\d{0,2} ?/y;
/** What a sentence opens with after the space: anything but a small letter; a force's name is in small letters in a plain passage. */
const opening = /^(?:[^a-z]|$|the force\b)/;
/** Words that are printed with a stop and have vowels; where one ends a sentence too, the next belongs to it. */
const shortened =
  'App|[Aa]pprox|[Aa]rt|Asst|Aug|Capt|Co|Col|Const|Corp|Dec|Dep|[Dd]ept|Det|[Ee]dn?s?|esp|[Ee]st|etc|[Ee]xt|Feb|[Ff]igs?|Gen|Gov|Hon|[Ii]bid|Inc|[Ii]ncl|Insp|Jan|Jul|Jun|Mar|[Mm]ax|[Mm]ins?|[Nn]os?|Nov|Oct|[Pp]aras?|Prof|[Rr]efs?|Rev|[Ss]ecs?|Sept?|Supt|[Tt]el|Univ|viz|[Vv]ols?';
/** `Supt.`, an initial, `p.m.`, and what has no vowel, as `Sgt.`: the full stop ends no sentence. */
const abbreviation = new RegExp(
  `(?:^|[ (/])(?:${shortened}|(?:[A-Za-z]\\.)*[A-Za-z]|[A-Z]?[b-df-hj-np-tv-xz]{1,4})$`,
);
/** Example: `43. 6`, a decimal with a blank after its point. */
const openDecimal = /^\d\. \d/;
/** What stands in brackets is of the sentence around them: `(see page 12. It is large)`. */
const bracketed = /\([^()]{1,400}\)/g;
const innerStop = /[.?!](?!\)$)/g;

/** Example: `to 3? June`, `to 3. June`, where something stands for a digit of the day. */
const spoiledDay = /(?:^|[ (])(?:to|at|of|on|ending|ended) \d[?.]$/;
const month = new RegExp(`^(?:${anyMonth})\\b`);

/** Tell whether words begin and end as a sentence does. */
export function isWholeSentence(words: string): boolean {
  return /^[^\p{Ll}].*[.?!]['"’”)\]]*$/su.test(words.trim());
}

/** Split a plain text into its sentences; decimals, abbreviations, brackets and spoiled days end none. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  const unbracketed = text.replace(bracketed, (words) => words.replace(innerStop, ','));
  let start = 0;
  for (const match of unbracketed.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    between.lastIndex = end;
    const following = end + (between.exec(text)?.[0].length ?? 0);
    const next = text.slice(following, following + 10);
    const before = text.slice(Math.max(start, match.index - 10), match.index);
    if (!opening.test(next) || abbreviation.test(before)) continue;
    if (openDecimal.test(text.slice(end - 2, end + 2))) continue;
    if (spoiledDay.test(text.slice(Math.max(0, end - 10), end)) && month.test(next)) continue;
    spans.push({ start, end, words: text.slice(start, end) });
    start = following;
  }
  if (start < text.length) spans.push({ start, end: text.length, words: text.slice(start) });
  return spans;
}
