import {
  hasWords,
  movedLine,
  sliceLine,
  wordsOfLine,
  type DamagedLine,
  type DamagedText,
} from './damaged-text.ts';

/** One thing that goes wrong with a text; `line` is an index into the text as the damages before left it. */
export type Damage =
  | { kind: 'delete' | 'double' | 'join'; line: number }
  | { kind: 'swap'; line: number; distance: number }
  | { kind: 'cut-head' | 'cut-tail'; line: number; tenths: number }
  | { kind: 'insert'; line: number; noise: string }
  | { kind: 'replace-number' | 'spoil-digit'; line: number; nth: number; noise: string }
  | { kind: 'misread'; line: number; count: number }
  | { kind: 'truncate'; tenths: number };

/** What a decoder, a font or a scan may leave of a digit. */
export const remainsOfDigit = [
  '\uFFFD',
  '?',
  '□',
  'é',
  '٣',
  '१',
  '#',
  '~',
  '\u200B',
  'O',
  '₁',
  '𝟏',
];

const numbers = /\d[\d,]*(?:\.\d+)?/g;

/** Words beyond ASCII, whose bytes in UTF-8 are other characters in Windows-1252. */
const beyondAscii = /[^\0-\x7F]+/g;

/** Do damages to a text, one after the other. */
export function applyDamages(text: DamagedText, damages: readonly Damage[]): DamagedText {
  return damages.reduce(applyDamage, text);
}

function applyDamage(text: DamagedText, damage: Damage): DamagedText {
  if (damage.kind === 'truncate')
    return text.slice(0, Math.floor((text.length * damage.tenths) / 10));
  const at = damage.line % Math.max(1, text.length);
  const line = text[at];
  if (!line) return text;
  switch (damage.kind) {
    case 'delete':
      return text.toSpliced(at, 1);
    case 'double':
      return text.toSpliced(at + 1, 0, movedLine(line));
    case 'join':
      return join(text, at);
    case 'swap':
      return swap(text, at, (at + damage.distance) % text.length);
    case 'cut-head':
      return text.with(at, sliceLine(line, cutAt(line, damage.tenths), Infinity));
    case 'cut-tail':
      return text.with(at, sliceLine(line, 0, cutAt(line, damage.tenths)));
    case 'insert':
      return text.toSpliced(at, 0, [{ text: damage.noise }]);
    case 'replace-number':
      return text.with(at, withNoise(line, { ...damage, found: numbers }));
    case 'spoil-digit':
      return text.with(at, withNoise(line, { ...damage, found: /\d/g }));
    case 'misread':
      return text.map((each, nth) => (nth >= at && nth < at + damage.count ? misread(each) : each));
  }
}

/** Join a line with the next one that has words. */
function join(text: DamagedText, at: number): DamagedText {
  const offset = text.slice(at + 1).findIndex(hasWords);
  const line = text[at];
  const next = text[at + 1 + offset];
  if (offset < 0 || !line || !next) return text;
  return text.toSpliced(at, offset + 2, [...line, { text: ' ' }, ...next]);
}

/** Swap two lines; nothing has moved where no words passed one another. */
function swap(text: DamagedText, one: number, other: number): DamagedText {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  const first = text[from];
  const last = text[to];
  if (!first || !last || from === to) return text;
  const between = text.slice(from + 1, to).some(hasWords);
  const passesFirst = between || hasWords(last);
  const passesLast = between || hasWords(first);
  return text
    .with(to, passesFirst ? movedLine(first) : first)
    .with(from, passesLast ? movedLine(last) : last);
}

function cutAt(line: DamagedLine, tenths: number): number {
  return Math.max(1, Math.floor((wordsOfLine(line).length * tenths) / 10));
}

/** Write noise in the place of the nth thing of its kind. */
function withNoise(
  line: DamagedLine,
  { nth, noise, found }: { nth: number; noise: string; found: RegExp },
): DamagedLine {
  const all = [...wordsOfLine(line).matchAll(found)];
  const match = all[nth % Math.max(1, all.length)];
  return match ? withReplaced(line, match, noise) : line;
}

/** Take a line's UTF-8 for Windows-1252: `â€“5%` for `–5%`. */
function misread(line: DamagedLine): DamagedLine {
  const found = [...wordsOfLine(line).matchAll(beyondAscii)];
  return found.reduceRight((each, match) => {
    const bytes = new TextEncoder().encode(match[0]);
    return withReplaced(each, match, new TextDecoder('windows-1252').decode(bytes));
  }, line);
}

function withReplaced(line: DamagedLine, match: RegExpExecArray, noise: string): DamagedLine {
  const end = match.index + match[0].length;
  return [...sliceLine(line, 0, match.index), { text: noise }, ...sliceLine(line, end, Infinity)];
}
