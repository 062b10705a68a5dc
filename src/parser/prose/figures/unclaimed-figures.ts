import type { Stretch } from '../../sentences/passage.ts';
import type { PlainPassage } from '../plain-passage.ts';
import { pointsBack } from './sentences-beside.ts';
import type { Statement } from './statements.ts';
import type { Token } from './tokens.ts';
import type { FigureReader } from './vocabulary.ts';

/** Numbers of one sentence that seem to be a figure, as printed. */
export interface Unclaimed extends Stretch {
  found: string;
}

/** A number in the unit, whether it can be read or not, or before what is counted and behind the unit. */
const quantity = /[n#](?=\??[cx]?u)|(?<=u[^.]{0,9})[n#](?=c)/g;
const anyNumber = /[n#]/g;
const ofNation = /\bEngland\b|\bWales\b/;
/** A sentence about England and Wales: `The England and Wales rate is 45.5.`, `Nationally, there were 45.5.` */
const onNation = /^(?:(?:In|Across|For|The) )?(?:England and Wales|Nationally)\b/;
/** A comparison before any number, whose subject may be lost. */
const loneComparison =
  /^\D*\b(?:compared (?:with|to)|than|above|below|in line with) (?:the |an )?England and Wales\b/;

/** Find numbers in a figure's unit that no statement has, in sentences that seem to state it or compare it. */
export function findUnclaimed(
  { sentences }: PlainPassage,
  { reader, tokens }: { reader: FigureReader; tokens: readonly Token[] },
  statements: readonly Statement[],
): Unclaimed[] {
  return sentences.flatMap(({ start, end, words }, nth) => {
    if (!/\d/.test(words)) return [];
    const own = tokens.filter(
      (one) => /[^wf]/.test(one.kind) && start <= one.start && one.end <= end,
    );
    const above = sentences[nth - 1]?.start ?? 0;
    const goesOn = statements.some(
      (one) => one.reader === reader && !one.nation && above <= one.until && one.until <= start,
    );
    const isBeside = onNation.test(words) || (pointsBack.test(words) && ofNation.test(words));
    const isCompared = goesOn && isBeside;
    const letters = own.map(({ kind }) => kind).join('');
    const numbers = [...letters.matchAll(isCompared ? anyNumber : quantity)]
      .flatMap(({ index }) => own[index] ?? [])
      .filter(
        (one) =>
          !statements.some(({ start: from, until }) => from <= one.start && one.start < until),
      );
    const [first, last] = [numbers[0], numbers.at(-1)];
    if (!first || !last || !(isCompared || mayState(words, reader))) return [];
    return [
      { start: first.start, end: last.end, found: numbers.map((one) => one.words).join(', ') },
    ];
  });
}

function mayState(words: string, { isShare, hasClues, definition }: FigureReader): boolean {
  if (hasClues(words)) return definition.wording.narrowedBy?.test(words) !== true;
  return !isShare && loneComparison.test(words);
}
