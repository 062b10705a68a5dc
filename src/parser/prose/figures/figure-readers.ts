import type { NarrativeFigureDefinition } from '../../../programme/narrative-figures.ts';
import { remembering } from '../../remembering.ts';
import { comparisonForms, formsWith, patternOf, wordPattern } from './forms.ts';
import { measureOf, number } from './measures.ts';
import { periodWords } from './periods.ts';
import { wordsOf, type Words } from './words.ts';

/** A figure of the prose with what reads its sentences, ready to run. */
export type FigureReader = ReturnType<typeof readerOf>;

/** What reads each figure of a programme's prose, built once for each programme. */
export const figureReadersOf = remembering(
  (definitions: readonly NarrativeFigureDefinition[]): readonly FigureReader[] =>
    definitions.map(readerOf),
);

function readerOf(definition: NarrativeFigureDefinition) {
  const { counted, uncertain, period, clues } = definition.wording;
  const clueLetters = clues.map(
    ({ source, flags }) => new RegExp(source.replaceAll(/\\b| /g, ''), flags),
  );
  const words = wordsOf(definition);
  const unit = measureOf(definition.unit);
  const nouns = [counted, uncertain].filter((noun) => noun !== undefined).join('|');
  const noun = nouns === '' ? '' : `(?: (?:\\w+ )?(?:${nouns}))?`;
  const afterUnit = `${number}(?= (?:${counted ?? '(?!)'}))(?<=${unit}\\b.{1,110})`;
  return {
    definition,
    /** Blank out what may stand anywhere in a statement. */
    coreOf: coreReader(words),
    /** The sentences that state it, what they may end with, and what may follow them. */
    statements: formsWith(words).map((form) => patternOf(form, words, 'dgi')),
    endings: new RegExp(`(?: ?${anyOf(['when', 'place', 'aside'], words)})*`, 'yi'),
    comparisons: comparisonForms.map((form) => patternOf(form, words, 'diy')),
    /** A period as an adjunct, whose group is the period itself, and one as it stands anywhere. */
    when: new RegExp(words.when ?? '', 'gi'),
    period: new RegExp(periodWords[period], 'i'),
    /** The words of its unit, without which no passage states it, and a number in it, whether it can be read or not. */
    unit: new RegExp(unit, 'i'),
    quantity: new RegExp(`(?<value>[^ (]*\\d[^ ]*)${noun} ?${unit}|${afterUnit}`, 'gi'),
    /** Tell whether words speak of the figure, or their letters where a line or a converter broke them: `reof fended`. */
    hasClues: (said: string) => {
      const letters = said.replace(/[^a-z]+/gi, '');
      return (
        clues.every((clue) => clue.test(said)) || clueLetters.every((clue) => clue.test(letters))
      );
    },
  };
}

/** What may stand anywhere in a statement, as commas with a space do, unless it belongs to other words. */
const adjuncts = ['when', 'aside', 'place', 'article', 'only'];
const kept = [
  ...['outcome', 'part', 'name', 'base', 'does', 'did', 'counted', 'uncertain', 'unit'],
  ...['against', 'number', 'force', 'have'],
];

function coreReader(words: Words): (text: string) => string {
  const pattern = new RegExp(
    `(?<![\\w'/-])(?:(${anyOf(kept, words)})|${anyOf(adjuncts, words)})|,(?= |$)`,
    'gi',
  );
  return (text) =>
    text.replace(pattern, (found, own?: string) =>
      own === undefined ? ' '.repeat(found.length) : found,
    );
}

function anyOf(names: readonly string[], words: Words): string {
  return `(?:${names.map((name) => wordPattern(name, words)).join('|')})`;
}
