/**
 * Tell whether words differ from what was said only where a line of the text itself has them so: `whenthe`, `m ade`.
 *
 * A converter that glues words or parts them within a line leaves nothing to read them by. A word broken at a
 * line's end is another matter: its hyphen says how it goes on.
 */
export function isConverterDamage(said: string, found: string, lines: readonly string[]): boolean {
  if (lettersOf(said) !== lettersOf(found)) return false;
  const words = new Set(said.split(' '));
  const odd = found.split(' ').filter((word) => !words.has(word));
  return odd.every((word) => lines.some((line, at) => hasInside(line, word, lines[at - 1] ?? '')));
}

function hasInside(line: string, word: string, before: string): boolean {
  const at = ` ${line.trim()} `.indexOf(` ${word} `);
  return at > 0 || (at === 0 && !/[-\u00AD\u2010]\s*$/.test(before));
}

function lettersOf(words: string): string {
  return words.replaceAll(/[^\p{L}\d]/gu, '').toLowerCase();
}
