import { monthNames } from '../../period/months.ts';
import type { Programme } from '../../programme/programmes.ts';

/** The words that the pages print, as `wordsIn` gives them. */
export interface KnownWords {
  labels: readonly (readonly string[])[];
  /** Words with which labels, titles, names, periods and numbers of pages begin: a neighbour's cell may stand right beside. */
  beginnings: ReadonlySet<string>;
  /** Words that labels or titles have in brackets. */
  brackets: ReadonlySet<string>;
  /** Every word of them, without brackets. */
  all: ReadonlySet<string>;
}

/** Words with which a period begins. */
const openings = [
  ...monthNames.map((month) => month.toLowerCase()),
  ...'against as at to per year twelve six three the'.split(' '),
];

/** The other words of periods, of shares, and of the nation's name. */
const others = 'and cent percent months ending ended compared with of'.split(' ');

/** With the `and` before it: `and Wales` is known, `and cautioned` is not. */
const word = /\(?(?:and +)?\p{L}+/gu;

/** Gather the words that the pages of a programme print on a force. */
export function knownWords(
  { metrics }: Pick<Programme, 'metrics'>,
  forceNames: readonly string[],
): KnownWords {
  const labels = metrics.flatMap((metric) => metric.labels.map(wordsIn));
  const printed = [...labels, ...metrics.map(({ panel }) => wordsIn(panel))];
  const names = [...forceNames, 'England and Wales'].flatMap(wordsIn);
  const words = [...printed.flat(), ...names, ...openings, ...others];
  return {
    labels,
    beginnings: new Set([
      ...printed.map(([first = '']) => first),
      ...names,
      ...[...openings, 'page'].flatMap((opening) => [opening, `(${opening}`]),
    ]),
    brackets: new Set(printed.flat().filter((one) => one.startsWith('('))),
    all: new Set(words.map((one) => one.replace(/^\(?(?:and +)?/, ''))),
  };
}

/** Cut a text into words, each with the bracket that opens before it. */
export function wordsIn(text: string): string[] {
  return text.toLowerCase().match(word) ?? [];
}
