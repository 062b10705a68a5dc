import type { NarrativeFigure } from '../../../schema/narrative-figure.ts';
import type { Value } from '../../../schema/value.ts';
import { periodOf } from '../../period-of.ts';
import type { Span } from '../passage.ts';
import type { PlainPassage } from '../plain-passage.ts';
import type { Comparisons } from './comparisons.ts';
import type { Statement } from './find-statements.ts';
import { numberIn } from './measures.ts';
import { wordPeriod } from './periods.ts';
import { readBeside } from './sentences-beside.ts';

/** Build the figure that a statement and its comparisons give, with the sentences that say so as its quote. */
export function buildFigure(
  passage: PlainPassage,
  { definition, period, base, value, start: statedStart }: Statement,
  { earlier, nation, end: statedEnd }: Comparisons,
): NarrativeFigure {
  const { printedAt, sourceOf } = passage;
  const { id: figure, wording } = definition;
  const { comparison, caveats, start, end } = readBeside(passage, {
    start: statedStart,
    end: statedEnd,
    clues: wording.clues,
  });
  const wordsAt = (span: Span) => ({ words: printedAt(span), source: sourceOf(span) });
  const periodAt = (span: Span) => periodOf(wordPeriod(span.words), sourceOf(span));
  const statedAt = (span: Span): Value => ({
    status: 'stated',
    value: numberIn(span.words),
    printed: span.words,
    source: sourceOf(span),
  });
  return {
    figure,
    period: period ? periodAt(period) : { status: 'not-in-text' },
    ...(base && { base: wordsAt(base) }),
    force: statedAt(value),
    englandAndWales: nation ? statedAt(nation) : { status: 'not-in-text' },
    ...(earlier && {
      previousYear: {
        period: periodAt(earlier.period),
        force: statedAt(earlier.value),
        englandAndWales: { status: 'not-in-text' },
      },
    }),
    ...(comparison && { comparison: wordsAt(comparison) }),
    caveats: caveats.map((span) => ({ text: printedAt(span), source: sourceOf(span) })),
    quote: printedAt({ start, end }),
    source: sourceOf({ start: Math.min(start, period?.start ?? start), end }),
  };
}
