import { isCertainSentence } from '../../sentences/certain-wording.ts';
import type { Span, Stretch } from '../../sentences/passage.ts';
import type { PlainPassage } from '../plain-passage.ts';
import { caveatsBefore, caveatsAfter, ownFigure } from './caveats.ts';
import type { Statement } from './statements.ts';

const degree =
  '(?:(?:very|relatively|slightly|broadly|notably|significantly|considerably|much|just|well) )?';
const nationalRate =
  '(?:the |an )?(?:rates? (?:for|in|across) England and Wales(?: as a whole)?|England and Wales(?: (?:rate|average|figure|proportion))?)';
/** Examples: `below the rate for England and Wales`, `one of the lowest rates for forces in England and Wales`, `very high`. */
const comparison = new RegExp(
  [
    `\\b${degree}(?:above|below|higher than|lower than|in line with|similar to|comparable (?:to|with)) ${nationalRate}`,
    `\\b${degree}(?:high|low)(?:er|est)? compared (?:to|with) ${nationalRate}(?! (?:\\w+ )?(?:rate )?of \\d)`,
    `\\b(?:higher|lower) in the force than (?:in|across) England and Wales`,
    `\\bone of the (?:lowest|highest) (?:rates|figures|proportions)(?: (?:for forces )?(?:in|across) England and Wales)?`,
    `\\ban? ${degree}(?:high|low) (?:compliance |arrest |charge )?(?:rate|proportion|number|figure)\\b`,
    `(?<= (?:is|was) )${degree}(?:high|low)(?=, at )`,
  ].join('|'),
  'i',
);
/** A sentence that points back to the figure before it. */
export const pointsBack =
  /^(?:This|These|That|Those|It|The (?:figures?|rates?|proportions?|equivalent|corresponding))\b/;
/** How a sentence says of the figure before it what it is: `This is`, `This is also`. */
const predicates = /^(?:This|These|That|It) (?:is|was) (?:also |still |therefore )?(?=\S)/;
/** Words before a comparison that make it its contrary: `does not arrest a high proportion`. */
const negation = /\b(?:not|no longer|never|cannot)(?: [a-z]+){0,2} $/i;
/** What was, and may be no longer, or what somebody says or believes. */
const bygone = /\b(?:last|previous|had|was|were|used to|once|that)\b/i;

/** What stands beside a statement and belongs to its figure. */
export interface Beside extends Stretch {
  comparison: Span | undefined;
  /** A comparison in a sentence that is torn or into which other words run, so that nobody can tell what it says. */
  lost: Span | undefined;
  caveats: readonly Span[];
}

/**
 * Find the report's words of comparison with a statement, and the sentences that qualify it.
 *
 * `start` and `end` are the first and last character of everything that belongs to the figure.
 */
export function readBeside(
  { text, sentences, printedAt }: PlainPassage,
  { start, until, reader }: Statement,
): Beside {
  const first = sentences.findIndex((sentence) => sentence.end > start);
  const last = sentences.findLastIndex((sentence) => sentence.start < until);
  const [before, next] = [sentences[first - 1], sentences[last + 1]];
  const own = comparisonIn(text, { start, end: until });
  const after = own ? undefined : next && predicateIn(text, next);
  const { clues } = reader.definition.wording;
  const isWhole = (sentence: Span) => isCertainSentence(printedAt(sentence));
  const compared = own || after ? undefined : before && sameSubjectIn(text, before, clues);
  // What was, or is not so, is no comparison; in a sentence that is not whole nobody can tell
  const isContrary = before && compared && isWhole(before) && isBygone(text, before, compared);
  const ahead = isContrary ? undefined : compared;
  const found = own ?? after ?? ahead;
  const from = after ? next : ahead && before;
  const isSure = from === undefined || isWhole(from);
  const isAfter = after !== undefined && isSure;
  const isAhead = ahead !== undefined && isSure;
  const inAdvance = isAhead ? [] : caveatsBefore(sentences.slice(0, first));
  const isLed = isAhead || inAdvance.some((caveat) => caveat === before);
  const followed = caveatsAfter(sentences.slice(last + (isAfter ? 2 : 1)));
  return {
    comparison: isSure ? found : undefined,
    lost: isSure ? undefined : found,
    caveats: [...inAdvance, ...followed],
    start: sentences[isLed ? first - 1 : first]?.start ?? start,
    end: followed.at(-1)?.end ?? sentences[isAfter ? last + 1 : last]?.end ?? until,
  };
}

/** The comparison that a sentence without a figure of its own makes of the one before it, and of nothing else. */
function predicateIn(text: string, sentence: Span): Span | undefined {
  const subject = predicates.exec(sentence.words)?.[0];
  if (subject === undefined || ownFigure.test(sentence.words)) return undefined;
  const start = sentence.start + subject.length;
  const found = comparisonIn(text, { start, end: sentence.end });
  return found?.start === start ? found : undefined;
}

/** The comparison after the last number of a sentence, which what stands before may be of, where it has the same subject. */
function sameSubjectIn(
  text: string,
  { end, words }: Span,
  clues: readonly RegExp[],
): Span | undefined {
  const own = wordsAfterNumbers(words);
  if (!clues.every((clue) => clue.test(own))) return undefined;
  return comparisonIn(text, { start: end - own.length, end });
}

function isBygone(text: string, { start, words }: Span, compared: Span): boolean {
  return bygone.test(wordsAfterNumbers(words)) || negation.test(text.slice(start, compared.start));
}

function wordsAfterNumbers(words: string): string {
  const all = words.split(' ');
  return all.slice(all.findLastIndex((word) => /\d/.test(word)) + 1).join(' ');
}

function comparisonIn(text: string, { start, end }: Stretch): Span | undefined {
  const match = comparison.exec(text.slice(start, end));
  if (!match) return undefined;
  const at = start + match.index;
  return { start: at, end: at + match[0].length, words: match[0] };
}
