/** Example: `sufficiently well reso-` before `urced to prevent crime`: letters, and the hyphen that parts them. */
const brokenOff = /(?<!\p{L})(\p{L}+)([-‐\u00AD])$/u;
const hyphens: ReadonlySet<string> = new Set('-‐\u00AD');
const rest = /^\s*(\p{Ll}+)/u;
const words = /\p{L}+(?:[-‐]\p{L}+)*/gu;

/**
 * Make words whole that a converter broke at the ends of lines, so that lines can be joined with a space.
 *
 * A soft hyphen goes. Another hyphen goes where the text has the word elsewhere, and only without it; it stays otherwise,
 * as in `anti-` before `social`.
 */
export function withWholeWords(lines: readonly string[]): string[] {
  const whole = [...lines];
  let vocabulary: ReadonlySet<string> | undefined;
  for (let at = 0; at + 1 < whole.length; at += 1) {
    const [line = '', next = ''] = [whole[at]?.trimEnd(), whole[at + 1]];
    if (!hyphens.has(line.at(-1) ?? '')) continue;
    const [fragment = '', first = '', hyphen = ''] = brokenOff.exec(line) ?? [];
    const second = rest.exec(next)?.[1];
    if (first === '' || second === undefined) continue;
    vocabulary ??= new Set(lines.join('\n').toLowerCase().match(words));
    const isKnown = (word: string) => vocabulary?.has(word.toLowerCase()) === true;
    const isOneWord =
      hyphen === '\u00AD' || (isKnown(first + second) && !isKnown(`${first}-${second}`));
    const word = isOneWord ? first + second : `${first}-${second}`;
    const before = line.slice(0, line.length - fragment.length);
    const after = next.trimStart().slice(second.length);
    if (/\p{L}/u.test(before)) {
      whole[at] = before.trimEnd();
      whole[at + 1] = word + after;
    } else if (/\p{L}/u.test(after)) {
      whole[at] = before + word;
      whole[at + 1] = after.trimStart();
    }
  }
  return whole;
}
