import type { Stretch } from '../../sentences/passage.ts';
import type { PlainPassage } from '../plain-passage.ts';
import { pointsBack } from './sentences-beside.ts';
import type { Statement } from './statements.ts';
import type { Token } from './tokens.ts';
import type { FigureReader } from './vocabulary.ts';

/** Numbers of one sentence that seem to be a figure, as printed, and why they are left out. */
export interface LeftOut extends Stretch {
  found: string;
  why: string;
}

/** A number in the unit, whether it can be read or not, or with what is counted behind the unit. */
const quantity = /(?<value>[n#])\??[cx]?u|u[^.]{0,9}?(?<counted>[n#])c/g;
const nationalComparison =
  /\b(?:compare[ds]? (?:with|to)|than|above|below|similar to|in line with) (?:the |an )?England and Wales\b/;
const ofNation = /\bEngland\b|\bWales\b/;
const comparison = /\bEngland\b|\bWales\b|\bcompar/;

/** Find numbers in a figure's unit that no statement has, in sentences that seem to state it. */
export function findUnclaimed(
  { sentences }: PlainPassage,
  { reader, tokens }: { reader: FigureReader; tokens: readonly Token[] },
  claims: readonly Stretch[],
): LeftOut[] {
  return sentences.flatMap(({ start, end, words }) => {
    const own = tokens.filter((token) => token.start >= start && token.end <= end);
    const numbers = unclaimedIn(own, claims);
    const [first, last] = [numbers[0], numbers.at(-1)];
    if (!first || !last || !mayState(words, reader)) return [];
    const found = numbers.map((number) => number.words).join(', ');
    const why = `what \`${found}\` counts, whose it is or of what time cannot be told for certain`;
    return [{ start: first.start, end: last.end, found, why }];
  });
}

function unclaimedIn(tokens: readonly Token[], claims: readonly Stretch[]): Token[] {
  const words = tokens.filter(({ kind }) => kind !== 'w' && kind !== 'f');
  const quantities = words
    .map(({ kind }) => kind)
    .join('')
    .matchAll(quantity);
  return [...quantities]
    .flatMap(({ index, 0: all, groups }) =>
      words.slice(groups?.counted === undefined ? index : index + all.length - 2).slice(0, 1),
    )
    .filter(({ start: at }) => !claims.some(({ start, end }) => start <= at && at < end));
}

/**
 * Tell whether a sentence has all the clues of a figure, or compares with England and Wales before it has any number or
 * without a beginning, so that its subject may be lost.
 */
function mayState(words: string, { hasClues, definition }: FigureReader): boolean {
  if (hasClues(words)) return definition.wording.narrowedBy?.test(words) !== true;
  const compared = words.search(nationalComparison);
  const isLone = compared >= 0 && words.search(/\d/) > compared;
  return isLone || (/^\p{Ll}/u.test(words) && comparison.test(words));
}

/** Find a number of the sentence after a statement, which may be that for England and Wales in words that nobody can read. */
export function findUnreadComparison(
  { sentences }: PlainPassage,
  { value, nation, until }: Statement,
  tokens: readonly Token[],
): LeftOut | undefined {
  const next = sentences.find(({ start }) => start >= until);
  if (nation || !next || !pointsBack.test(next.words) || !ofNation.test(next.words))
    return undefined;
  const number = tokens.find(({ kind, start }) => /[n#]/.test(kind) && start >= next.start);
  return number && number.end <= next.end
    ? {
        ...number,
        found: number.words,
        why: `how \`${number.words}\` compares with \`${value.words}\` is not understood`,
      }
    : undefined;
}
