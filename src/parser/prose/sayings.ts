import type { InProse } from '../../schema/in-prose.ts';
import { isListOfObligations } from '../sentences/obligation.ts';
import type { Passage, Span } from '../sentences/passage.ts';
import { anyDemand, isAsked } from './asked.ts';
import type { PlainPassage } from './plain-passage.ts';
import { earlierTimes, sinceEarlierIn } from './since-earlier.ts';

/** A sentence that says something of interest, and what. */
export interface Saying {
  kinds: InProse['kind'][];
  sentence: Span;
  /** The sentences before it in its passage. */
  before: readonly Span[];
  passage: PlainPassage;
}

export type SayingsReader = (passage: Passage) => Saying[];

/** Build what finds the sentences of a passage that say what the force is to do, or that compare with an earlier time. */
export function sayingsReader({
  readPlainly,
  year,
  otherForces,
}: {
  /** Knows the names of the force whose report is read. */
  readPlainly: (passage: Passage) => PlainPassage;
  year: number;
  /** The areas of all other forces. */
  otherForces: readonly string[];
}): SayingsReader {
  const isSinceEarlier = sinceEarlierIn(year, otherForces);
  const anyOf = new RegExp(`${anyDemand.source}|${earlierTimes(year).source}`, 'i');
  return (printed) => {
    if (!anyOf.test(printed.text) || isListOfObligations(printed.text)) return [];
    const passage = readPlainly(printed);
    return passage.sentences.flatMap((sentence, at, all) => {
      const kinds: InProse['kind'][] = [];
      if (isAsked(sentence.words)) kinds.push('asked');
      if (isSinceEarlier(sentence.words)) kinds.push('since-earlier');
      return kinds.length > 0 ? [{ kinds, sentence, before: all.slice(0, at), passage }] : [];
    });
  };
}
