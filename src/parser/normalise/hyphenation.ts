/** The words of a text, in lower case, and how its converter left those that a line broke. */
interface TextWords {
  /** Words that stand whole somewhere. */
  has: (word: string) => boolean;
  /** A word of the text begins with these letters, as `prevention` with `preven`. */
  begins: (letters: string) => boolean;
  /** The converter puts a space before the hyphen of a broken word, as words tell that are none by their parts. */
  partsHyphens: () => boolean;
}

/** What stands for the hyphen of a broken word: PDFium's own sign, a soft hyphen that may be drawn as well, a hyphen. */
const sign = String.raw`[\uFFFE\u0002]|\u00AD[-‐]?|[-‐]|[ \u00A0][-‐]`;

/** Signs of a word that goes on in the next line: `reso-`, `neighbour -`, and `intel` with a soft hyphen, or both. */
const brokenOff = new RegExp(String.raw`(?<!\p{L})(\p{L}+)(${sign})\\?$`, 'u');
const rest = /^\s*(\p{Ll}+)/u;
const lastSign = /[-‐\u00AD\uFFFE\u0002]\\?$/;

/** Example: `effec- tively`, `inves - tigations` and `re- offending`, where a line was joined to the next one. */
const brokenInside =
  /(?<!\p{L})(\p{L}{2,})([-‐][ \u00A0]{1,9}|[ \u00A0][-‐][ \u00A0]{1,9}|[\uFFFE\u0002])(?=(\p{Ll}{2,}))\3/gu;
const softHyphenInside = /(?<=\p{L})\u00AD[-‐]?[ \u00A0]?(?=\p{Ll})/gu;

/** Broken words wherever they stand: their parts are no words of the text. */
const anyBroken = new RegExp(
  String.raw`(?<!\p{L})(\p{L}+)(?:${sign})(?:[ \u00A0]|\\?\n)\s{0,100}(\p{Ll}+)`,
  'gu',
);

/** Letters of English and Welsh, and ligatures of them; a text has so many words that `\p{L}` would take four times as long to find them. */
const letter = '[A-Za-zÀ-ɏﬀ-ﬆ]';

/** Words of the text, a broken one together with its rest, so that neither part counts as a word. */
const wholeOrBroken = new RegExp(
  `${letter}+(?:[-‐]${letter}+)*(?:(?:${sign})(?:[ \u00A0]|\\\\?\n)\\s{0,100}(?:(?=[a-zß-ɏﬀ-ﬆ])${letter}+)?)?`,
  'g',
);

/** A hyphen that a converter put on a line of its own, after the soft hyphen that it draws. */
const loneHyphen = /^\s*[-‐]\s*$/;

/** A word goes on after a blank line, or after two where a hyphen's own line is left out. */
const widestGap = 3;

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
export function withWholeWords(lines: readonly string[]): string[] {
  const text = wordsOf(lines);
  const whole = withoutLoneHyphens(lines, text).map((line) => joinInside(line, text));
  for (let at = 0; at + 1 < whole.length; at += 1) joinAcross(whole, at, text);
  return whole;
}

/** Read only as far as the words that are asked for: few texts have a broken one. */
function wordsOf(lines: readonly string[]): TextWords {
  const text = lazily(() => lines.join('\n'));
  const unread = lazily(() => text().matchAll(wholeOrBroken));
  const known = new Set<string>();
  const has = (one: string) => {
    const word = one.toLowerCase();
    while (!known.has(word)) {
      const next = unread().next();
      if (next.done === true) return false;
      known.add(next.value[0].toLowerCase());
    }
    return true;
  };
  const partsHyphens = lazily(
    () =>
      [...text().matchAll(anyBroken)].filter(
        ([broken, first = '', second = '']) =>
          /[ \u00A0][-‐]/.test(broken) &&
          (has(`${first}-${second}`) || has(first + second) || !(has(first) || has(second))),
      ).length >= enough,
  );
  const begins = (letters: string) => {
    has('');
    return [...known].some((word) => word.startsWith(letters.toLowerCase()) && !/\s/.test(word));
  };
  return { has, begins, partsHyphens };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function mayBeBroken(line: string): boolean {
  return /[\u00AD\uFFFE\u0002]|[-‐](?<=\p{L}[ \u00A0]?.)[ \u00A0]/u.test(line);
}

/** A lone hyphen under a soft one is the same hyphen; one between the parts of a known word is that word's. */
function withoutLoneHyphens(lines: readonly string[], text: TextWords): string[] {
  const belongsAbove = (at: number) => {
    if (!loneHyphen.test(lines[at] ?? '') || lines[at + 1]?.trim() !== '') return false;
    const first = /(?<!\p{L})\p{L}+$/u.exec(lines[at - 1] ?? '')?.[0];
    const second = rest.exec(lines[at + 2] ?? '')?.[1];
    return (
      first !== undefined &&
      second !== undefined &&
      wholeWord({ first, second }, text) !== undefined
    );
  };
  return lines.map((line, at) => {
    if (belongsAbove(at + 1)) return `${line} -`;
    const isDrawn = loneHyphen.test(line) && lines[at - 1]?.trimEnd().endsWith('\u00AD') === true;
    return isDrawn || belongsAbove(at) ? '' : line;
  });
}

function joinInside(line: string, text: TextWords): string {
  if (!mayBeBroken(line)) return line;
  return line
    .replace(softHyphenInside, '')
    .replace(brokenInside, (broken, first: string, hyphen: string, second: string) => {
      const isHyphen = /^[\uFFFE\u0002]|^[ \u00A0]/.test(hyphen);
      return (isHyphen ? wordAcross : wholeWord)({ first, second, hyphen }, text) ?? broken;
    });
}

/** Join the word that a line breaks off with its rest in the next line with words. */
function joinAcross(lines: string[], at: number, text: TextWords): void {
  const line = lines[at]?.trimEnd() ?? '';
  if (!lastSign.test(line)) return;
  const [fragment, first, hyphen] = brokenOff.exec(line) ?? [];
  if (fragment === undefined || first === undefined || hyphen === undefined) return;
  const gap = lines.slice(at + 1, at + 1 + widestGap).findIndex((below) => below.trim() !== '');
  const to = at + 1 + gap;
  const isApart = gap > 0;
  const next = gap < 0 ? '' : (lines[to] ?? '');
  const second = rest.exec(next)?.[1];
  if (second === undefined) return;
  const parts = { first, second, hyphen };
  const joined = isApart && /^[-‐]/.test(hyphen) ? wholeWord(parts, text) : wordAcross(parts, text);
  if (joined === undefined) return;
  const before = line.slice(0, line.length - fragment.length);
  const after = next.trimStart().slice(second.length);
  if (!/\p{L}/u.test(before) && /\p{L}/u.test(after)) {
    lines[at] = before + joined;
    lines[to] = after.trimStart();
  } else {
    lines[at] = before.trimEnd();
    lines[to] = joined + after;
  }
}

/** A word's two parts, and what stands between them. */
interface Broken {
  first: string;
  second: string;
  hyphen: string;
}

/** A soft hyphen always joins, a hyphen joins or stays, and one after a space is a dash, or drawn by the page that broke the word. */
function wordAcross(broken: Broken, text: TextWords): string | undefined {
  const { first, second, hyphen } = broken;
  if (hyphen.startsWith('\u00AD')) return first + second;
  const known = wholeWord(broken, text);
  if (known !== undefined || !/^[ \u00A0]/.test(hyphen)) return known ?? `${first}-${second}`;
  const [isWord, goesOn] = [text.has(first), text.has(second)];
  const isPart = !isWord && !goesOn && text.begins(first);
  const isDash = (isWord && goesOn) || !(isPart || text.partsHyphens());
  return isDash ? undefined : first + second;
}

/** The word that two parts make, as the text has it elsewhere: joined, or with its hyphen. */
function wholeWord(
  { first, second }: Pick<Broken, 'first' | 'second'>,
  text: TextWords,
): string | undefined {
  const hyphened = `${first}-${second}`;
  if (text.has(hyphened)) return hyphened;
  return text.has(first + second) ? first + second : undefined;
}
