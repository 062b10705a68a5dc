import type { NarrativeFigure } from '../../../schema/narrative-figure.ts';
import type { Period } from '../../../schema/period.ts';
import type { Source } from '../../../schema/source.ts';
import type { Value } from '../../../schema/value.ts';
import { periodOf } from '../../period-of.ts';
import type { Comparisons } from './comparisons.ts';
import type { Statement } from './find-statements.ts';
import type { Passage } from '../passage.ts';
import { readBeside } from './sentences-beside.ts';
import { wordPeriod } from './periods.ts';
import { numberIn } from './measures.ts';
import type { PlainCopy } from '../plain-copy.ts';
import type { SentenceSpan } from '../sentences.ts';
import type { Span } from './units-of-meaning.ts';

/** A passage with its plain copy, and the sentences of the copy. */
export interface ReadablePassage {
  passage: Passage;
  copy: PlainCopy;
  sentences: readonly SentenceSpan[];
}

/** Build the figure that a statement and its comparisons give, with the sentences that say so as its quote. */
export function buildFigure(
  readable: ReadablePassage,
  {
    statement,
    period,
    comparisons,
  }: { statement: Statement; period: Span | undefined; comparisons: Comparisons },
): NarrativeFigure {
  const { passage, copy, sentences } = readable;
  const { id: figure, wording } = statement.definition;
  const beside = readBeside(copy.text, sentences, {
    start: statement.start,
    end: comparisons.end,
    clues: wording.clues,
  });
  const { start, end } = beside;
  const { earlier, nation } = comparisons;
  return {
    figure,
    period: period ? periodAt(readable, period) : { status: 'not-in-text' },
    ...(statement.base && { base: wordsAt(readable, statement.base) }),
    force: statedAt(readable, statement.value),
    englandAndWales: statedAt(readable, nation),
    ...(earlier !== undefined && {
      previousYear: {
        period: periodAt(readable, earlier.period),
        force: statedAt(readable, earlier.value),
        englandAndWales: { status: 'not-in-text' },
      },
    }),
    ...(beside.comparison && { comparison: wordsAt(readable, beside.comparison) }),
    caveats: beside.caveats.map((span) => ({
      text: printedAt(readable, span),
      source: sourceOf(readable, span.start, span.end),
    })),
    quote: passage.text.slice(copy.printedOffset(start), copy.printedOffset(end)).trim(),
    source: sourceOf(readable, Math.min(start, period?.start ?? start), end),
  };
}

function wordsAt(
  readable: ReadablePassage,
  span: Pick<Span, 'start' | 'end'>,
): { words: string; source: Source } {
  return { words: printedAt(readable, span), source: sourceOf(readable, span.start, span.end) };
}

function printedAt(
  { passage, copy }: ReadablePassage,
  { start, end }: Pick<Span, 'start' | 'end'>,
): string {
  return passage.text.slice(copy.printedOffset(start), copy.printedOffset(end)).trim();
}

/** Give the line on which an offset of the plain copy is printed. */
export function lineOf({ passage, copy }: ReadablePassage, offset: number): number {
  return passage.lineAt(copy.printedOffset(offset));
}

function periodAt(readable: ReadablePassage, { words, start, end }: Span): Period {
  return periodOf(wordPeriod(words), sourceOf(readable, start, end));
}

function statedAt(readable: ReadablePassage, span: Span | undefined): Value {
  if (span === undefined) return { status: 'not-in-text' };
  const source = sourceOf(readable, span.start, span.end);
  return { status: 'stated', value: numberIn(span.words), printed: span.words, source };
}

function sourceOf(readable: ReadablePassage, start: number, end: number): Source {
  return { line: lineOf(readable, start), endLine: lineOf(readable, end - 1) };
}
