import { anyMonth } from '../../period/months.ts';
import type { Reporter } from '../diagnostics.ts';
import type { Line } from './lines.ts';
import { afterNumbers } from '../normalise/characters.ts';

/** A line without any of these has nothing to look at. */
const worthALook =
  /[^\0-\x7F\u2013\u2014\u2018\u2019\u201C\u201D\u2022\uE000\uE001]|\d(?:[?A-Za-z#~^=]|[.,]\?|(?<=(?:[A-Za-z?#~^!=][.,]?|(?:^|\s)[.,])\d))|[?~](?<!\S.)[A-Za-z]|[?#~^=OolI](?<=\s.)\s|igure [^\s\d]?:/;

/** A word without any of these is whole. */
const mayBeDamaged =
  /[^\0-\x7F\u2013\u2014\u2018\u2019\u201C\u201D\u2022\uE000\uE001]|\d|^[?~][A-Za-z]/;

/** A character that a font or a decoder did not have. */
const lost = /[\uFFFD\uFFFC\u25A1\u25AF\u25FB\u2B1C]/u;

/** UTF-8 that was read as Windows-1252: `â€™`, `Ã©`, `Â£`; and the `Â` that is left of a footnote mark. */
const misread =
  /[ÂÃ][\u00A0-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\uFFFD][\u00A0-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\uFFFD]|[ÂÃ](?!\p{L})|ï»¿|ï¿½/u;

/** A digit of another script, or a letter of one beside a digit or, at the start of a word, before a capital: `éPs`. */
const foreign =
  /[\p{Nd}--[0-9]]|[[\p{L}\p{N}]--[0-9A-Za-z⁰¹²³⁴-⁹¼½¾]](?=[.,]?[0-9%])|(?<![\p{L}\p{N}])[[\p{Ll}\p{N}]--[0-9a-z⁰¹²³⁴-⁹¼½¾]](?=[A-Z])|(?<=[0-9][.,]?)[[\p{L}\p{N}]--[0-9A-Za-z⁰¹²³⁴-⁹¼½¾]]/v;

/** What stands for a digit where no word has it: `?99`, `1?9`, `4?.5`, `43.?`, `201?`, `3l.4`, `1O%`, `.016`. */
const inNumber =
  /^[.,]\d|(?<![\w/])\?(?=[.,]?\d)|\d\?(?=[.,]?\d|%|[.,;])|(?<![\d.,])(?:19|20)\d\?|\d[.,]\?(?!\S)|(?<![A-Za-z\d])\d+[.,]?[A-Za-z](?=[.,]?\d|%)|(?<![A-Za-z\d.,])[A-Za-z][.,]\d/u;

/** A letter that looks like a digit, at the start or the end of a number: `O17`, `3O`, `l00`. */
const lookalike = /(?<![A-Za-z\d])[OolI]\d|(?<![A-Za-z\d])\d+[OolI](?![A-Za-z\d])/;

/** Marks that stand beside no digit of an English text: `#017`, `2~1`; and one before a word: `?Ps`. */
const oddMark = /[#~^!=][.,]?\d|\d[#~^=]|^[?~][A-Za-z]/;

/**
 * What the words beside it show to be the remains of a number: `as of # July`, `under é percent`, `Figure O:`, `3? June`, and
 * `1? months`, where no sentence ends.
 */
const beforeWords = new RegExp(
  `(?<=\\S\\s)(?:[?#~^=OolI]|[[\\p{L}\\p{N}]--[0-9A-Za-z]])(?=\\s(?:${afterNumbers})(?![A-Za-z]))|(?<=\\b[Ff]igure )[^\\s\\d]?:|\\d\\?(?=\\s(?:\\p{Ll}|(?:${anyMonth})\\b))`,
  'v',
);

/** An address may hold any of these. */
const address = /\/|www\.|@/;

/** No more than this of a word is told. */
const mostTold = 24;

/** Report each line in which a character is not what the report printed, as far as a text can show it. */
export function reportUnknownCharacters(lines: readonly Line[], reporter: Reporter): void {
  let last = 0;
  for (const { number, text } of lines) {
    const found = number === last ? undefined : unknownIn(text);
    if (found === undefined) continue;
    last = number;
    reporter.report('unknown-character', number, { found: found.slice(0, mostTold) });
  }
}

/** Find what is not what the report printed, in a line or a sentence. */
export function unknownIn(text: string): string | undefined {
  if (!worthALook.test(text)) return undefined;
  return text.split(/\s+/).find(isDamaged) ?? beforeWords.exec(text)?.[0];
}

function isDamaged(word: string): boolean {
  if (!mayBeDamaged.test(word)) return false;
  if (lost.test(word) || misread.test(word) || foreign.test(word)) return true;
  if (address.test(word)) return false;
  return inNumber.test(word) || lookalike.test(word) || oddMark.test(word);
}
