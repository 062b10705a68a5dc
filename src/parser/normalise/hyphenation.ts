/** Gives the words of a text, in lower case, as far as no converter broke them. */
type Vocabulary = () => ReadonlySet<string>;

const words = /\p{L}+(?:[-‐]\p{L}+)*/gu;

/** Signs of a word that goes on in the next line: `reso-`, `neighbour -`, and `intel` with a soft hyphen, or both. */
const brokenOff = /(?<!\p{L})(\p{L}+)(\u00AD[-‐]?|[-‐]|[ \u00A0][-‐])$/u;
const rest = /^\s*(\p{Ll}+)/u;
const hyphens = ['-', '‐', '\u00AD'];

/** Example: the hyphen of `effec- tively` and of `re- offending`, where a line was joined to the next one. */
const brokenInside = /(?<!\p{L})(\p{L}{2,})[-‐][ \u00A0](\p{Ll}{2,})/gu;
const softHyphenInside = /(?<=\p{L})\u00AD[-‐]?[ \u00A0]?(?=\p{Ll})/gu;

/** A hyphen that a converter put on a line of its own, after the soft hyphen that it draws. */
const loneHyphen = /^\s*[-‐]\s*$/;

/**
 * Make words whole that a page or a converter broke, so that lines can be joined with a space.
 *
 * A soft hyphen goes. Another hyphen goes where the text has the word elsewhere, and only without it; it stays otherwise,
 * as in `anti-` before `social`, and so does the space of `short- and long-term`.
 */
export function withWholeWords(lines: readonly string[]): string[] {
  const vocabulary = vocabularyOf(lines);
  const whole = withoutLoneHyphens(lines).map((line) => joinInside(line, vocabulary));
  for (let at = 0; at + 1 < whole.length; at += 1) joinAcross(whole, at, vocabulary);
  return whole;
}

/** Collected at the first word that it is asked for: few texts have a broken one. */
function vocabularyOf(lines: readonly string[]): Vocabulary {
  let known: ReadonlySet<string> | undefined;
  return () => (known ??= new Set(lines.join('\n').toLowerCase().match(words)));
}

function mayBeBroken(line: string): boolean {
  return line.includes('\u00AD') || line.includes('- ') || line.includes('‐ ');
}

/** A lone hyphen under a soft one is the same hyphen. */
function withoutLoneHyphens(lines: readonly string[]): string[] {
  return lines.map((line, at) =>
    loneHyphen.test(line) && lines[at - 1]?.trimEnd().endsWith('\u00AD') === true ? '' : line,
  );
}

function joinInside(line: string, vocabulary: Vocabulary): string {
  if (!mayBeBroken(line)) return line;
  return line
    .replace(softHyphenInside, '')
    .replace(brokenInside, (broken, first: string, second: string) => {
      const word = wholeWord(first, second, vocabulary);
      return word ?? broken;
    });
}

/** Join the word that a line breaks off with its rest in the next line with words. */
function joinAcross(lines: string[], at: number, vocabulary: Vocabulary): void {
  const line = lines[at]?.trimEnd() ?? '';
  if (!hyphens.some((one) => line.endsWith(one))) return;
  const [fragment, first, hyphen] = brokenOff.exec(line) ?? [];
  if (fragment === undefined || first === undefined || hyphen === undefined) return;
  const to = lines[at + 1] === '' && hyphen === '\u00AD' ? at + 2 : at + 1;
  const next = lines[to] ?? '';
  const second = rest.exec(next)?.[1];
  const word = second === undefined ? undefined : wordAcross(first, second, hyphen, vocabulary);
  if (second === undefined || word === undefined) return;
  const before = line.slice(0, line.length - fragment.length);
  const after = next.trimStart().slice(second.length);
  if (/\p{L}/u.test(before)) {
    lines[at] = before.trimEnd();
    lines[to] = word + after;
  } else if (/\p{L}/u.test(after)) {
    lines[at] = before + word;
    lines[to] = after.trimStart();
  }
}

/** A soft hyphen always joins, a hyphen joins or stays, and one after a space may be a dash. */
function wordAcross(
  first: string,
  second: string,
  hyphen: string,
  vocabulary: Vocabulary,
): string | undefined {
  if (hyphen.startsWith('\u00AD')) return first + second;
  const word = wholeWord(first, second, vocabulary);
  return word ?? (hyphen.length === 1 ? `${first}-${second}` : undefined);
}

/** The word that two parts make, as the text has it elsewhere: joined, or with its hyphen. */
function wholeWord(first: string, second: string, vocabulary: Vocabulary): string | undefined {
  const hyphened = `${first}-${second}`;
  if (vocabulary().has(hyphened.toLowerCase())) return hyphened;
  return vocabulary().has((first + second).toLowerCase()) ? first + second : undefined;
}
