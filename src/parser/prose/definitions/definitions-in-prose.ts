import type { Definition } from '../../../schema/definition.ts';
import type { Passage } from '../passage.ts';
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
    sentencesOf(passage.text).flatMap(({ start, end }) => {
      const text = passage.text.slice(start, end);
      const initials = meaning.exec(text)?.groups?.initials;
      const term = initials === undefined ? undefined : spelledOut.get(initials);
      if (initials === undefined || term === undefined) return [];
      const source = { line: passage.lineAt(start), endLine: passage.lineAt(end - 1) };
      return [{ term, abbreviation: initials, text, source }];
    }),
  );
}
