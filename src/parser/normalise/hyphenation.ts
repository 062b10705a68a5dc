/** The words of a text, in lower case, and how its converter left those that a line broke. */
interface TextWords {
  /** A word stands whole somewhere. */
  has: (word: string) => boolean;
  /** A word of the text begins with these letters, as `prevention` with `preven`. */
  begins: (letters: string) => boolean;
  /** The converter puts a space before the hyphen of a broken word, as words tell that are none by their parts. */
  partsHyphens: () => boolean;
}

/** What stands for the hyphen of a broken word: PDFium's own sign, a soft hyphen that may be drawn as well, a hyphen. */
const sign = String.raw`[\uFFFE\u0002]|\u00AD[-‐]?|[-‐]|[ \u00A0][-‐]`;

/** Parts the lines of a text; a line may hold a line end of its own. */
const end = '\u2028';

const space = `[^\\S${end}]*`;

/** A word goes on in the next line, or after an empty one, or after two where a hyphen's own line is left out. */
const lineEnds = String.raw`${space}${end}(?:${space}${end}){0,2}${space}`;

/**
 * After a word, what may be the rest of it: `reso-` above `urced`, `inves - tigations`, `intel` and a soft hyphen, or both.
 *
 * A hyphen may stand on a line of its own, after the soft hyphen that it draws or above an empty line. Few words have any
 * sign after them, so that is looked for first.
 */
const brokenOff = new RegExp(
  String.raw`(?=${sign}|${end}${space}[-‐])(?<=(?<!\p{L})(\p{L}+))(\u00AD(?:[-‐]|${space}${end}${space}[-‐](?=${space}${end}))?(?:[ \u00A0]?|${lineEnds})|[\uFFFE\u0002](?:${lineEnds})?|[ \u00A0]?[-‐](?:[ \u00A0]{1,9}|${lineEnds})|${end}${space}[-‐]${space}${end}${space}${end}${space})(\p{Ll}+)(?=(.{0,200}))`,
  'gu',
);

/** Letters of English and Welsh, and ligatures of them; a text has so many words that `\p{L}` would take four times as long to find them. */
const letter = '[A-Za-zÀ-ɏﬀ-ﬆ]';

/** Words of the text, a broken one together with its rest, so that neither part counts as a word. */
const wholeOrBroken = new RegExp(
  `${letter}+(?:[-‐]${letter}+)*(?:(?:${sign})(?:[ \u00A0]|${end})\\s{0,100}(?:(?=[a-zß-ɏﬀ-ﬆ])${letter}+)?)?`,
  'g',
);

/** So many words broken in one way are a habit. */
const enough = 2;

/**
 * Make words whole that a page or a converter broke, so that lines can be joined with a space.
 *
 * A soft hyphen goes. Another hyphen goes where the text has the word elsewhere, and only without it; it stays otherwise,
 * as in `anti-` before `social`, and so does the space of `short- and long-term`. One after a space is a dash unless
 * the converter so parts those that a page drew from their words, and a part of the word is none by itself, or both are
 * none and the first begins a word of the text; then it goes.
 */
export function withWholeWords(lines: readonly string[]): readonly string[] {
  const text = lines.join(end);
  const broken = brokenWordsIn(text);
  if (broken.length === 0) return lines;
  const words = wordsOf(text, broken);
  const pieces: string[] = [];
  let at = 0;
  for (const match of broken) {
    const joined = wholeWord(match, words);
    if (joined === undefined) continue;
    const { index, 0: parts, 1: first = '', 2: between = '', 4: after = '' } = match;
    const start = index - first.length;
    const ends = end.repeat(between.split(end).length - 1);
    const printed = text.slice(at, start);
    at = index + parts.length;
    const beginsLine = () => !/\p{L}/u.test(text.slice(text.lastIndexOf(end, start) + 1, start));
    if (ends !== '' && /\p{L}/u.test(after) && beginsLine()) {
      pieces.push(printed, joined, ends);
      at += after.length - after.trimStart().length;
    } else
      pieces.push(ends === '' ? printed : printed.replace(/[^\S\u2028]{1,100}$/, ''), ends, joined);
  }
  return [...pieces, text.slice(at)].join('').split(end);
}

/** Find words with what may be their rest, which begins no other one. */
function brokenWordsIn(text: string): RegExpExecArray[] {
  let read = 0;
  return [...text.matchAll(brokenOff)].filter(({ index, 0: parts, 1: first = '' }) => {
    const isRest = index - first.length < read;
    if (!isRest) read = index + parts.length;
    return !isRest;
  });
}

/** For so few broken words, the words of a text are read only as far as one that is asked for, if it has its letters at all. */
const few = 20;

function wordsOf(text: string, broken: readonly RegExpExecArray[]): TextWords {
  const inLowerCase = lazily(() => text.toLowerCase());
  const unread = text.matchAll(wholeOrBroken);
  const known = new Set<string>();
  const readTo = (isEnough: () => boolean) => {
    while (!isEnough()) {
      const next = unread.next();
      if (next.done === true) return false;
      known.add(next.value[0].toLowerCase());
    }
    return true;
  };
  const has = (printed: string) => {
    const word = printed.toLowerCase();
    return (broken.length > few || inLowerCase().includes(word)) && readTo(() => known.has(word));
  };
  const allWords = lazily(() => {
    readTo(() => false);
    return `|${[...known].filter((word) => !/\s/.test(word)).join('|')}`;
  });
  const begins = (letters: string) => allWords().includes(`|${letters.toLowerCase()}`);
  const partsHyphens = lazily(
    () =>
      broken.filter(
        ([, first = '', between = '', second = '']) =>
          /^[ \u00A0]/.test(between) &&
          (has(`${first}-${second}`) || has(first + second) || !(has(first) || has(second))),
      ).length >= enough,
  );
  return { has, begins, partsHyphens };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A soft hyphen always joins, a hyphen joins or stays, and one after a space is a dash, or drawn by the page that broke the word. */
function wholeWord(
  [, first = '', between = '', second = '']: RegExpExecArray,
  text: TextWords,
): string | undefined {
  if (between.startsWith('\u00AD')) return first + second;
  const ends = between.split(end).length - 1;
  if (ends === 0 && (first.length === 1 || second.length === 1)) return undefined;
  const hyphened = `${first}-${second}`;
  const known = [hyphened, first + second].find(text.has);
  const isApart = between.startsWith(end) || (/^[-‐]/.test(between) && ends !== 1);
  if (known !== undefined || isApart) return known;
  if (!/^[ \u00A0]/.test(between)) return hyphened;
  const [isWord, goesOn] = [text.has(first), text.has(second)];
  const isPart = !isWord && !goesOn && text.begins(first);
  const isDash = (isWord && goesOn) || !(isPart || text.partsHyphens());
  return isDash ? undefined : first + second;
}
