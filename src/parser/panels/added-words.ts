import { anyMonth } from '../../period/months.ts';
import type { Programme } from '../../programme/programmes.ts';

/** Tells whether words that go on after a label or a name, in its cell, make it another's: `(including fraud)`, `or cautioned`, `target`. */
export type AddedWords = (after: string, label?: string) => boolean;

/** A cell ends at a gap, a frame or a figure. */
const restOfCell = /^(?:(?! {2})[^\n\t|\d])*/;
/** What a name's cell has after it: a few words, and the figure; more is a sentence, or a page that lost its line ends. */
const fewWords =
  /^(?:[ ,]{1,2}[^\s\d,.+–-][^\s\d,]{0,30}){1,4} ?(?:[+–-]?\d[\d.,]*%?)?(?=\s*$|[\n\t|]| {2})/;
/** Example: `identiüed`, a ligature that a converter misread. */
const misread = /[^\0-\x7F]/;
const brokenWord = /(?<![A-Za-z])[A-Za-z]{1,30}-$/;
/** With the `and` before it: `and Wales` is known, `and cautioned` is not. */
const word = /\(?(?:and +)?\p{L}+/gu;
const openingPeriods = new RegExp(
  `^\\(?(?:${anyMonth}|against|as|at|to|per|year|twelve|six|three|page|the)$`,
  'i',
);

/** Know the words with which labels, titles and names begin: a neighbour's cell may stand right beside. */
export function addedWords(
  { metrics }: Pick<Programme, 'metrics'>,
  forceNames: readonly string[],
): AddedWords {
  const labels = metrics.flatMap((metric) => metric.labels.map(wordsIn));
  const panels = metrics.map(({ panel }) => wordsIn(panel));
  const names = [...forceNames, 'England and Wales'].map(wordsIn);
  const openings = [...labels, ...panels].map(([first = '']) => first);
  const beginnings = new Set([...openings, ...names.flat()]);
  const brackets = new Set([...labels, ...panels].flat().filter((one) => one.startsWith('(')));
  return (after, label = '') => {
    if (label === '' && !fewWords.test(after)) return false;
    const printed = wordsIn(restOfCell.exec(after)?.[0].replace(brokenWord, '') ?? '');
    const own = wordsIn(label);
    const whole = labels.find(
      (words) => own.length > 0 && own.every((one, at) => one === words[at]),
    );
    const next = printed.find((one, at) => one !== whole?.[own.length + at]);
    if (next === undefined || misread.test(next)) return false;
    const isOfLabel = label !== '' && brackets.has(next);
    return !beginnings.has(next) && !isOfLabel && !openingPeriods.test(next);
  };
}

function wordsIn(words: string): string[] {
  return words.toLowerCase().match(word) ?? [];
}
