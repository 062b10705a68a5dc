import type { NarrativeFigure } from '../../../schema/narrative-figure.ts';
import type { Period } from '../../../schema/period.ts';
import type { Value } from '../../../schema/value.ts';
import type { Span } from '../../sentences/passage.ts';
import type { PlainPassage } from '../plain-passage.ts';
import { numberIn } from './doubts.ts';
import { dated, isOneYearBefore, type DatedSpan } from './periods.ts';
import type { Beside } from './sentences-beside.ts';
import type { Statement } from './statements.ts';

const notInText = { status: 'not-in-text' } as const;

/** Build the figure that a statement and its comparisons give, with the sentences that say so as its quote. */
export function buildFigure(
  passage: PlainPassage,
  statement: Statement,
  { comparison, caveats, start, end }: Beside,
): NarrativeFigure {
  const { printedAt, sourceOf } = passage;
  const { reader, period, base, value, nation, earlier, against } = statement;
  const wordsAt = (span: Span) => ({ words: printedAt(span), source: sourceOf(span) });
  // `As of 1 July 2017` opened a sentence.
  const periodAt = ({ words, from, to, ...span }: DatedSpan): Period => {
    return {
      status: 'stated',
      printed: words.replace(/^As\b/, 'as'),
      from,
      to,
      source: sourceOf(span),
    };
  };
  const statedAt = (span: Span): Value => ({
    status: 'stated',
    value: numberIn(span.words),
    printed: span.words,
    source: sourceOf(span),
  });
  const before = against && dated(against);
  return {
    figure: reader.definition.id,
    period: period ? periodAt(period) : notInText,
    ...(base && { base: wordsAt(base) }),
    force: statedAt(value),
    englandAndWales: nation ? statedAt(nation) : notInText,
    ...(earlier &&
      before &&
      isOneYearBefore(before, period) && {
        previousYear: {
          period: periodAt(before),
          force: statedAt(earlier),
          englandAndWales: notInText,
        },
      }),
    ...(comparison && { comparison: wordsAt(comparison) }),
    caveats: caveats.map((span) => ({ text: printedAt(span), source: sourceOf(span) })),
    quote: printedAt({ start, end }),
    source: sourceOf({ start: Math.min(start, period?.start ?? start), end }),
  };
}
