/** Parts the lines of a text; a line may hold a line end of its own. */
const end = '\u2028';

const space = `[^\\S${end}]*`;

/** A word goes on in the next line, or after an empty one, or after two where a hyphen's own line is left out. */
const lineEnds = String.raw`${space}${end}(?:${space}${end}){0,2}${space}`;

/**
 * After a word, what may be the rest of it: `reso-` above `urced`, `inves - tigations`, `intel` and a soft hyphen, or both,
 * or PDFium's own sign. A hyphen may stand on a line of its own.
 *
 * Few words have any sign after them, so that is looked for first.
 */
const brokenOff = new RegExp(
  String.raw`(?=[\uFFFE\u0002\u00AD‐-]|[ \u00A0][-‐]|${end}${space}[-‐])(?<=(?<!\p{L})(\p{L}+))(\u00AD(?:[-‐]|${space}${end}${space}[-‐](?=${space}${end}))?(?:[ \u00A0]?|${lineEnds})|[\uFFFE\u0002](?:${lineEnds})?|[ \u00A0]?[-‐](?:[ \u00A0]{1,9}|${lineEnds})|${end}${space}[-‐]${space}${end}${space}${end}${space})(\p{Ll}+)`,
  'gu',
);

/** Words of no compound: the second one of `short- and long-term`. */
const noCompound =
  /\b(?:and|nor|or|to|the|an?|of|in|on|at|by|for|from|with|as|is|are|was|were|it|its|that|this|which|who)\b/;

/** So many words with a space before their hyphen, that are known or none by their parts, show that the converter puts it there. */
const enough = 2;
const parted = /^[ \u00A0]/;

/** A hyphen that a page drew: at the end of one line, or PDFium's sign. */
const drawn = /^(?:[\uFFFE\u0002]|[-‐][^\u2028]*\u2028[^\u2028]*$)/;

/**
 * Make words whole that a page or a converter broke, so that lines can be joined with a space.
 *
 * A soft hyphen goes. Another hyphen goes where the text has the word elsewhere, and only without it; it stays at the end of
 * a line otherwise, as in `anti-` above `social`, and so does the space of `short- and long-term`, but not that of
 * `problem- solving`. One after a space is a dash, unless the converter so parts those that a page drew from their words, and one of both parts is no word by itself,
 * or neither is and the first begins a word of the text.
 */
export function withWholeWords(lines: readonly string[]): readonly string[] {
  const text = lines.join(end);
  const broken = [...text.matchAll(brokenOff)];
  if (broken.length === 0) return lines;
  const { has, begins } = wordsIn(text, broken.length);
  const known = broken.map(([, first = '', , second = '']) =>
    [`${first}-${second}`, first + second].find((word) => has(word)),
  );
  const shown = broken.filter(
    ([, first = '', between = '', second = ''], at) =>
      parted.test(between) && (known[at] !== undefined || !(has(first) || has(second))),
  );
  const partsHyphens = shown.length >= enough;
  const isDash = (first: string, second: string) =>
    partsHyphens ? has(first) && has(second) : has(first) || has(second) || !begins(first);
  const wholeWord = (first: string, between: string, second: string, word?: string) => {
    if (between.startsWith('\u00AD')) return first + second;
    if (word !== undefined) return word;
    if (parted.test(between)) return isDash(first, second) ? undefined : first + second;
    const isCompound = between === '- ' && has(first) && !noCompound.test(`${first} ${second}`);
    return isCompound || drawn.test(between) ? `${first}-${second}` : undefined;
  };
  const pieces: string[] = [];
  let at = 0;
  for (const [nth, match] of broken.entries()) {
    const { index, 0: rest, 1: first = '', 2: between = '', 3: second = '' } = match;
    const start = index - first.length;
    const joined = wholeWord(first, between, second, known[nth]);
    if (start < at || joined === undefined) continue;
    const ends = end.repeat(between.split(end).length - 1);
    const printed = text.slice(at, start);
    at = index + rest.length;
    pieces.push(ends === '' ? printed : printed.replace(/[^\S\u2028]{1,100}$/, ''), ends, joined);
  }
  return [...pieces, text.slice(at)].join('').split(end);
}

/** Small letters of English and Welsh, and ligatures of them; a text has so many words that `\p{L}` would take three times as long to find them. */
const letter = '[a-zß-öø-ɏﬀ-ﬆ]';

/** Around a word, also one of several parts, that is whole: there is no hyphen on either side. */
const before = `(?<!${letter}|[-‐]\\s{0,9})`;
const after = `(?!${letter}|\\s{0,9}[-‐])`;
const wholeWords = new RegExp(`${before}${letter}+(?:-${letter}+)*${after}`, 'g');

/** So few broken words are looked for one by one sooner than all words are gathered. */
const few = 50;

/** Tell whether a word is whole somewhere in a text, and whether letters begin a longer one that is. */
function wordsIn(
  printed: string,
  broken: number,
): Record<'has' | 'begins', (letters: string) => boolean> {
  const text = printed.toLowerCase();
  const words = broken > few ? new Set(text.match(wholeWords)) : undefined;
  const stands = (word: string, rest: string) =>
    text.includes(word) && new RegExp(`(?=${word})${before}${word}${rest}${after}`).test(text);
  return {
    has: (word) => words?.has(word.toLowerCase()) ?? stands(word.toLowerCase(), ''),
    begins: (letters) => stands(letters.toLowerCase(), `${letter}+`),
  };
}
