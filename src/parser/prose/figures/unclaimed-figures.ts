import type { Stretch } from '../passage.ts';
import type { PlainPassage } from '../plain-passage.ts';
import { lettersOf, type FigureReader } from './figure-readers.ts';

/** Numbers of one sentence that seem to be a figure, though no pattern reads them. */
export interface UnclaimedFigure {
  /** Where the first of them stands. */
  at: number;
  /** Where the last of them ends. */
  end: number;
  /** The numbers as printed. */
  found: string;
  /** Whether their sentence gives a period at all. */
  hasPeriod: boolean;
}

/** Example: `decreased by `, `an increase of just under `. */
const change =
  /\b(?:increas|decreas|reduc|fall|fell|ris|rose|drop|declin|grow|grew|up|down)\w*(?: of| by)?(?: (?:just|only|approximately|about|around|nearly|almost|over|under)){0,2} $/i;
/** A sentence that points back to the figure before it. */
const pointsBack = /^(?:This|These|It|That|The (?:equivalent|corresponding)) /;
const comparison = /\bEngland\b|\bWales\b|\bcompar/;

const nationalComparison =
  /\b(?:compare[ds]? (?:with|to)|than|above|below|similar to|in line with) (?:the |an )?England and Wales\b/;

/** Find numbers in a figure's unit that nothing has claimed, in sentences with all of its clues or torn ones. */
export function findUnclaimed(
  { text, sentences }: PlainPassage,
  reader: FigureReader,
  claims: readonly Stretch[],
): UnclaimedFigure[] {
  const { narrowedBy } = reader.definition.wording;
  return sentences.flatMap((sentence) => {
    const { words } = sentence;
    const mayState =
      isTornComparison(words) ||
      isLoneComparison(words, reader) ||
      (reader.hasClues(words, lettersOf(words)) && narrowedBy?.test(words) !== true);
    const unclaimed = mayState && unclaimedIn(text, reader, { within: sentence, claims });
    return unclaimed ? [unclaimed] : [];
  });
}

/** Find numbers that the statement ending at `offset` is compared with in words that no pattern reads. */
export function findUnreadComparison(
  { text, sentences }: PlainPassage,
  reader: FigureReader,
  offset: number,
): UnclaimedFigure | undefined {
  const index = sentences.findIndex((sentence) => sentence.end >= offset);
  const next = sentences[index + 1];
  const last = next && pointsBack.test(next.words) ? next : sentences[index];
  const within = { start: offset, end: last?.end ?? offset };
  const words = text.slice(within.start, within.end);
  if (!comparison.test(words)) return undefined;
  return unclaimedIn(text, reader, { within, claims: [] }) ?? unreadRate(words, offset);
}

/** Example: the `45.5 arrests per 10% domestic` of `the England and Wales rate of 45.5 arrests per 10% domestic …`. */
const nationalRate =
  /\bEngland and Wales (?:[a-z]+ ){0,2}(?:rate|average|figure|proportion) of ([^ ]+(?: [^ ]+){0,4})/i;

/** A national rate that is announced, and whose number or unit nobody can read. */
function unreadRate(words: string, offset: number): UnclaimedFigure | undefined {
  const match = nationalRate.exec(words);
  const found = match?.[1];
  if (!match || found === undefined) return undefined;
  const end = offset + match.index + match[0].length;
  return { at: end - found.length, end, found, hasPeriod: false };
}

/** Example: `compared with the England and Wales rate of 10.4 …`, at the start of a text or after a note's address. */
const tornStart = /^\p{Ll}|(?:www\.|https?:)\S+ \p{Ll}/u;

/** Tell whether a lost line took the beginning of a comparison away. */
export function isTornComparison(words: string): boolean {
  return tornStart.test(words) && comparison.test(words);
}

/**
 * Tell whether a sentence compares with a national figure: unless a statement has claimed it, what was compared stood in
 * words that are lost, in the sentence or before it.
 *
 * Examples: `In July, the force compared with the England and Wales rate of 10.4 per 10,000 population.`, and `This is above
 * the England and Wales rate of 18.6 per 100 domestic abuse-related offences.`
 */
export function isLoneComparison(words: string, { quantity }: FigureReader): boolean {
  const compared = words.search(nationalComparison);
  return compared >= 0 && words.search(quantity) > compared;
}

function unclaimedIn(
  text: string,
  { quantity, period }: FigureReader,
  { within, claims }: { within: Stretch; claims: readonly Stretch[] },
): UnclaimedFigure | undefined {
  const words = text.slice(within.start, within.end);
  const unclaimed = [...words.matchAll(quantity)].filter(({ index }) => {
    const at = within.start + index;
    const isChange = change.test(text.slice(Math.max(0, at - 60), at));
    return !isChange && !claims.some((claim) => claim.start <= at && at < claim.end);
  });
  const [first] = unclaimed;
  const last = unclaimed.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const found = unclaimed.map((match) => match.groups?.value ?? match[0]).join(', ');
  return {
    at: within.start + first.index,
    end: within.start + last.index + last[0].length,
    found,
    hasPeriod: period.test(words),
  };
}
