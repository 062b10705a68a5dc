import type { NarrativeFigureDefinition } from '../../../programme/narrative-figures.ts';
import { remembering } from '../../remembering.ts';
import { measureOf, number } from './measures.ts';
import { periodWords } from './periods.ts';
import { meaningReader, type MeaningUnit } from './units-of-meaning.ts';

/** A figure of the prose with what reads its sentences, ready to run. */
export interface FigureReader {
  definition: NarrativeFigureDefinition;
  /** Read a plain text into the units of meaning that matter for this figure. */
  unitsIn: (plain: string) => MeaningUnit[];
  /** A number in the figure's unit, wherever it stands. */
  quantity: RegExp;
  /** A period as the figure's sentences word it. */
  period: RegExp;
  /** Tell whether words speak of the figure, or their letters where a line or a converter broke them: `reof fended`. */
  hasClues: (words: string, letters: string) => boolean;
}

/** The letters of words, which are the same where the words are broken. */
export function lettersOf(words: string): string {
  return words.replace(/[^a-z]+/gi, '');
}

/** What reads each figure of a programme's prose, built once for each programme. */
export const figureReadersOf = remembering(
  (definitions: readonly NarrativeFigureDefinition[]): readonly FigureReader[] =>
    definitions.map(readerOf),
);

function readerOf(definition: NarrativeFigureDefinition): FigureReader {
  const { counted, uncertain, period, clues } = definition.wording;
  const clueLetters = clues.map(
    ({ source, flags }) => new RegExp(source.replaceAll(/\\b| /g, ''), flags),
  );
  const nouns = [counted, uncertain].filter((noun) => noun !== undefined).join('|');
  const noun = nouns === '' ? '' : `(?: (?:${nouns}))?`;
  return {
    definition,
    unitsIn: meaningReader(definition),
    quantity: new RegExp(`(?<value>${number})${noun} ?${measureOf(definition.unit)}`, 'gi'),
    period: new RegExp(periodWords[period], 'i'),
    hasClues: (words, letters) =>
      clues.every((clue) => clue.test(words)) || clueLetters.every((clue) => clue.test(letters)),
  };
}
