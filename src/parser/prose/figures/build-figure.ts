import type { NarrativeFigure } from '../../../schema/narrative-figure.ts';
import type { Value } from '../../../schema/value.ts';
import { periodOf } from '../../period-of.ts';
import type { Span } from '../passage.ts';
import type { PlainPassage } from '../plain-passage.ts';
import { numberIn } from './measures.ts';
import { isOneYearBefore, wordPeriod } from './periods.ts';
import { readBeside } from './sentences-beside.ts';
import type { Statement } from './statements.ts';

/** Build the figure that a statement and its comparisons give, with the sentences that say so as its quote. */
export function buildFigure(passage: PlainPassage, statement: Statement): NarrativeFigure {
  const { printedAt, sourceOf } = passage;
  const { definition, period, base, value, nation, earlier } = statement;
  const { comparison, caveats, start, end } = readBeside(passage, {
    start: statement.start,
    end: statement.end,
    clues: definition.wording.clues,
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
    figure: definition.id,
    period: period ? periodAt(period) : { status: 'not-in-text' },
    ...(base && { base: wordsAt(base) }),
    force: statedAt(value),
    englandAndWales: nation ? statedAt(nation.value) : { status: 'not-in-text' },
    ...(earlier?.period &&
      isOneYearBefore(earlier.period.words, period?.words) && {
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
