import { isShare } from '../../../programme/metrics.ts';
import type { Stretch } from '../../sentences/passage.ts';
import type { PlainPassage } from '../plain-passage.ts';
import type { FigureReader } from './figure-readers.ts';
import { pointsBack } from './sentences-beside.ts';
import type { Statement } from './statements.ts';

/** Numbers of one sentence that seem to be a figure, as printed, and why they are left out. */
export interface LeftOut extends Stretch {
  found: string;
  why: string;
}

const nationalComparison =
  /\b(?:compare[ds]? (?:with|to)|than|above|below|similar to|in line with) (?:the |an )?England and Wales\b/;
const comparison = /\bEngland\b|\bWales\b|\bcompar/;
/** A national rate whose number or unit nobody can read: the `45.5 arrests per 10% domestic` of `the England and Wales rate of 45.5 arrests per 10% domestic …`. */
const nationalRate =
  /\bEngland and Wales (?:[a-z]+ ){0,2}(?:rate|average|figure|proportion) of ([^ ]+(?: [^ ]+){0,4})/i;

/** Find numbers in a figure's unit that nothing has claimed, in sentences that seem to state it. */
export function findUnclaimed(
  { text, sentences }: PlainPassage,
  reader: FigureReader,
  claims: readonly Stretch[],
): LeftOut[] {
  return sentences.flatMap((sentence) => {
    if (!/\d/.test(sentence.words) || !mayState(sentence.words, text, reader)) return [];
    const unclaimed = unclaimedIn(text, reader, { within: sentence, claims });
    if (!unclaimed) return [];
    const why = reader.period.test(sentence.words)
      ? `what \`${unclaimed.found}\` counts or whose it is cannot be told for certain`
      : `no period is certain for \`${unclaimed.found}\``;
    return [{ ...unclaimed, why }];
  });
}

/** Tell whether a sentence has all the clues of a figure, or compares with England and Wales before it has any number, so that its subject may be lost. */
function mayState(words: string, text: string, reader: FigureReader): boolean {
  const { unit, wording } = reader.definition;
  if (reader.hasClues(words)) return wording.narrowedBy?.test(words) !== true;
  const compared = words.search(nationalComparison);
  const isLone = compared >= 0 && words.search(reader.quantity) > compared;
  return (isLone || isTorn(words)) && (!isShare(unit) || isTorn(text) || reader.hasClues(text));
}

/** Tell whether a lost line took the beginning of a comparison away. */
function isTorn(words: string): boolean {
  return /^\p{Ll}/u.test(words) && comparison.test(words);
}

/** Find numbers that a statement is compared with in words that no form reads. */
export function findUnreadComparison(
  { text, sentences }: PlainPassage,
  { reader, value, until: start }: Statement,
): LeftOut | undefined {
  const index = sentences.findIndex((sentence) => sentence.end >= start);
  const next = sentences[index + 1];
  const last = next && pointsBack.test(next.words) ? next : sentences[index];
  const within = { start, end: last?.end ?? start };
  const words = text.slice(start, within.end);
  if (!comparison.test(words)) return undefined;
  const found = nationalRate.exec(words)?.[1];
  const at = start + words.indexOf(found ?? '');
  const rate = found === undefined ? undefined : { start: at, end: at + found.length, found };
  const unread = unclaimedIn(text, reader, { within, claims: [] }) ?? rate;
  const why = `how \`${unread?.found ?? ''}\` compares with \`${value.words}\` is not understood`;
  return unread && { ...unread, why };
}

function unclaimedIn(
  text: string,
  { quantity }: FigureReader,
  { within, claims }: { within: Stretch; claims: readonly Stretch[] },
): Omit<LeftOut, 'why'> | undefined {
  const unclaimed = [...text.slice(within.start, within.end).matchAll(quantity)]
    .map((match) => ({ match, at: within.start + match.index }))
    .filter(({ at }) => !claims.some(({ start, end }) => start <= at && at < end));
  const [first, last] = [unclaimed[0], unclaimed.at(-1)];
  return (
    first &&
    last && {
      start: first.at,
      end: last.at + last.match[0].length,
      found: unclaimed.map(({ match }) => match.groups?.value ?? match[0]).join(', '),
    }
  );
}
