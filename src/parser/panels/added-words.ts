import { wordsIn, type KnownWords } from './known-words.ts';
import type { WordPiece } from './units.ts';

/** What a name that begins its cell stands after; in a sentence other words are before it. */
const beginsCell = /(?:^|[\n\t|]| {2}) ?$/;
/** A cell ends at a gap, a frame or a figure. */
const restOfCell = /^(?:(?! {2})[^\n\t|\d])*/;
/** What a name's cell has after it: a few words, and the figure; more is a sentence, or a page that lost its line ends. */
const fewWords =
  /^(?:[ ,]{1,2}[^\s\d,.+–-][^\s\d,]{0,30}){1,4} ?(?:[+–-]?\d[\d.,]*%?)?(?=\s*$|[\n\t|]| {2})/;
/** Example: `identiüed`, a ligature that a converter misread. */
const misread = /[^\0-\x7F]/;
const brokenWord = /(?<![A-Za-z])[A-Za-z]{1,30}-$/;

/** Tell whether words that go on after a label or a name, in its cell, make it another's: `(including fraud)`, `or cautioned`, `target`. */
export function isAnothers(
  { start, groups: { label, nation, force } }: WordPiece,
  text: string,
  known: KnownWords,
): boolean {
  const printed = label ?? nation ?? force;
  if (printed === undefined) return false;
  const after = text.slice(start + printed.length);
  const isInCell = beginsCell.test(text.slice(Math.max(0, start - 3), start));
  if (label === undefined && !(isInCell && fewWords.test(after))) return false;
  const own = wordsIn(label ?? '');
  const whole = known.labels.find(
    (words) => own.length > 0 && own.every((one, at) => one === words[at]),
  );
  const next = wordsIn(restOfCell.exec(after)?.[0].replace(brokenWord, '') ?? '');
  const added = next.find((one, at) => one !== whole?.[own.length + at]);
  if (added === undefined || misread.test(added)) return false;
  const isOfLabel = label !== undefined && known.brackets.has(added);
  return !isOfLabel && !known.beginnings.has(added);
}
