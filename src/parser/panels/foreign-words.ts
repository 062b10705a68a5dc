import { monthNames } from '../../period/months.ts';
import type { Programme } from '../../programme/programmes.ts';
import type { WordPiece } from './units.ts';

/** The words that the pages of a programme print on a force, each as `wordsIn` gives it. */
export type PrintedWords = ReadonlySet<string>;

/** Words of periods and shares; a bracket may open before each. */
const ofPeriods = [
  ...monthNames.map((month) => month.toLowerCase()),
  ...'against as at to per year twelve six three months ending ended compared with'.split(' '),
  ...'of the cent percent page'.split(' '),
];

/** With the bracket before it, `and` and `does`: `and Wales` and `does not` are printed, `and cautioned` and `not` are not. */
const word = /\(?(?:(?:and|does) +)?\p{L}+/gu;

/** What a name that begins its cell stands after; in a sentence other words are before it, or many after it. */
const beginsCell = /(?:^|[\n\t|]| {2}) ?$/;

/** A cell ends at a gap, a frame or a figure. */
const restOfCell = /^(?:(?! {2})[^\n\t|\d])*/;

/** Example: `identi-`, `England and`, which go on in another cell. */
const goesOn = /(?<![A-Za-z])(?:[A-Za-z]{1,30}-|and) ?$/;

/** Example: `identiüed`, a ligature that a converter misread. */
const misread = /[^\0-\x7F]/;

/** What a table, a list or a bar of a chart has beside a figure, and its own sign or quotes. */
const mark = /^[|*_:•·+–—()[\]'"“”‘’\u2580-\u25FF-]+$/u;

/** More characters than two words have, or what goes on in a cell. */
const mostBeside = 60;

/** Gather the words that the pages of a programme print on a force. */
export function printedWords(
  { metrics }: Pick<Programme, 'metrics'>,
  forceNames: readonly string[],
): PrintedWords {
  const printed = metrics.flatMap(({ labels, panel }) => [...labels, panel]);
  const words = [...printed, ...forceNames, 'England and Wales'].flatMap(wordsIn);
  return new Set([...words, 'wales', ...ofPeriods.flatMap((one) => [one, `(${one}`])]);
}

/** Tell whether words that go on in the cell of a label or a name make it another's: `(including fraud)`, `or cautioned`, `target`. */
export function isAnothers(
  { start, groups: { label, nation, force } }: WordPiece,
  text: string,
  printed: PrintedWords,
): boolean {
  const own = label ?? nation ?? force;
  if (own === undefined) return false;
  const rest = restOfCell.exec(text.slice(start + own.length))?.[0] ?? '';
  const isInSentence =
    rest.length > mostBeside || !beginsCell.test(text.slice(Math.max(0, start - 3), start));
  if (label === undefined && isInSentence) return false;
  const foreign = wordsIn(rest.replace(goesOn, '')).find((one) => !printed.has(one));
  return foreign !== undefined && !misread.test(foreign);
}

/** Example: `not 12%`, `up to 12%`, `approx. 10%`, `± 12%`, `12 years`: what no panel prints right beside a figure makes it another one. */
export function isQualified(
  { start, end }: { start: number; end: number },
  text: string,
  printed: PrintedWords,
): boolean {
  const [before = ''] = text
    .slice(Math.max(0, start - mostBeside), start)
    .split('\n')
    .slice(-1);
  const [after = ''] = text.slice(end, end + mostBeside).split('\n');
  const beside = [/(?<!\S)(?:does )?\S*(?: to)? ?$/.exec(before), /^ ?\S*/.exec(after)];
  return beside.some((match) => {
    const words = match?.[0].trim() ?? '';
    const letters = wordsIn(words.replaceAll('(', ' '));
    if (letters.length > 0) return letters.some((one) => !printed.has(one));
    return words !== '' && !/\d/.test(words) && !mark.test(words);
  });
}

/** Cut a text into words. */
function wordsIn(text: string): string[] {
  return text.toLowerCase().match(word) ?? [];
}
