import type { InProse } from '../../schema/in-prose.ts';
import type { Reporter } from '../diagnostics.ts';
import { hasGap } from '../document/line-gaps.ts';
import { keyOf } from '../text/lines.ts';
import { isListOfObligations, isObligation } from '../sentences/obligation.ts';
import { findingsByKey } from '../outline/known-headings.ts';
import type { PlacedPassage } from './passages.ts';
import { isCertain, runInMark } from '../sentences/certain-wording.ts';
import { anyDemand, isAsked } from './asked.ts';
import type { Passage, Span } from '../sentences/passage.ts';
import type { PlainPassage } from './plain-passage.ts';
import { isWholeSentence } from '../sentences/sentences.ts';
import { earlierTimes, sinceEarlierIn } from './since-earlier.ts';

/**
 * Extract the sentences outside the lists that say what the force is to do, or that compare with an earlier time.
 *
 * A paragraph of nothing but what the force should do is a list whose heading is lost, and no prose; so is what the
 * force should do after a sentence with words of a chart or a heading in it. A sentence that is not whole is left out:
 * what it says is not certain.
 */
export function extractInProse(
  {
    passages,
    readPlainly,
    year,
    otherForces,
    footnotes,
    gaps,
  }: {
    passages: readonly PlacedPassage[];
    /** Knows the names of the force whose report is read. */
    readPlainly: (passage: Passage) => PlainPassage;
    year: number;
    /** The areas of all other forces. */
    otherForces: readonly string[];
    /** Numbers of the report's footnotes. */
    footnotes: ReadonlySet<number>;
    /** Numbers of the lines after which words are missing. */
    gaps: ReadonlySet<number>;
  },
  reporter: Reporter,
): InProse[] {
  const isSinceEarlier = sinceEarlierIn(year, otherForces);
  const anyOf = new RegExp(`${anyDemand.source}|${earlierTimes(year).source}`, 'i');
  return passages.flatMap((passage, nth) => {
    const { chapter, section, text } = passage;
    if (!anyOf.test(text) || isListOfObligations(text)) return [];
    const { sentences, printedAt, sourceOf } = readPlainly(passage);
    const isDisplaced = displacedIn(passage, passages.slice(nth + 1, nth + 3));
    return sentences.flatMap((sentence, at) => {
      const kinds: InProse['kind'][] = [];
      if (isAsked(sentence.words)) kinds.push('asked');
      if (isSinceEarlier(sentence.words)) kinds.push('since-earlier');
      const printed = kinds.length > 0 ? printedAt(sentence) : '';
      if (!isWholeSentence(printed)) return [];
      const wordsOf = (one: Span) => withoutRunInMarks(printedAt(one), footnotes);
      const before = () => sentences.slice(0, at).map(wordsOf).filter(isWholeSentence);
      const mayBeItem = () => isDisplaced(printed) || !before().every(isCertain);
      const source = sourceOf(sentence);
      const words = wordsOf(sentence);
      const isTorn =
        !isCertain(words) || hasGap(source, gaps) || (isObligation(printed) && mayBeItem());
      if (isTorn)
        reporter.report('run-in-words', source.line, { found: printed.slice(0, 60).trim() });
      const place = {
        ...(chapter.question !== undefined && { question: chapter.question }),
        ...(section !== undefined && { section }),
      };
      return isTorn ? [] : kinds.map((kind) => ({ kind, ...place, text: words, source }));
    });
  });
}

/**
 * Tell which sentences may be items that have strayed from their list: those after the end of an item whose beginning is
 * lost, the last one above the heading of a list, and the last one before a paragraph that goes on with another.
 */
function displacedIn(
  { text, nextSection }: PlacedPassage,
  following: readonly PlacedPassage[],
): (printed: string) => boolean {
  const rest = afterTornStart.exec(text)?.[1];
  const isRestOfList = rest !== undefined && isListOfObligations(rest);
  const isAboveList = nextSection !== undefined && findingsByKey.has(keyOf(nextSection));
  const isWithin = following.some((passage) => /^\p{Ll}/u.test(passage.text));
  return (printed) => isRestOfList || ((isAboveList || isWithin) && text.endsWith(printed));
}

/** Example: the second sentence of `risk and harm at the first point of contact. The force should …`. */
const afterTornStart = /^\p{Ll}[^.?!]*[.?!]\s+(\S.*)$/u;

const runInMarks = new RegExp(runInMark, 'g');

/** A number run into a word is a footnote mark where there is a note of that number. */
function withoutRunInMarks(text: string, footnotes: ReadonlySet<number>): string {
  return text.replace(runInMarks, (mark) => (footnotes.has(Number(mark)) ? '' : mark));
}
