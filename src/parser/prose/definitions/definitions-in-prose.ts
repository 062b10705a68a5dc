import type { Definition } from '../../../schema/definition.ts';
import { sourceIn, type Passage } from '../passage.ts';
import { sentencesOf } from '../sentences.ts';

/** Example: `A MARAC is a meeting where information about the highest-risk domestic abuse cases is shared …`. */
const meaning = /^An? (?<initials>[A-Z]{3,10}) is an? [a-z].*[.]$/;

/** A quick look before the others: few paragraphs have such words. */
const anyMeaning = /\bAn? [A-Z]{3,10} is an? /;

/**
 * Find the sentences of the running text that say what letters mean.
 *
 * Surer than a note, which is there to define: only of letters that the report spells out, and of any one such thing.
 */
export function definitionsInProse(
  passages: readonly Passage[],
  spelledOut: ReadonlyMap<string, string>,
): Definition[] {
  const mayMean = passages.filter(({ text }) => anyMeaning.test(text));
  return mayMean.flatMap((passage) =>
    sentencesOf(passage.text).flatMap((sentence) => {
      const { words: text } = sentence;
      const abbreviation = meaning.exec(text)?.groups?.initials ?? '';
      const term = spelledOut.get(abbreviation);
      return term === undefined
        ? []
        : [{ term, abbreviation, text, source: sourceIn(passage, sentence) }];
    }),
  );
}
