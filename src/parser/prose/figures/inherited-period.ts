import type { Statement } from './find-statements.ts';
import type { SentenceSpan } from '../sentences.ts';
import type { Span } from './units-of-meaning.ts';

const anyTime =
  /\b(?:19|20)\d\d\b|\bmonths?\b|\byears?\b|\bJanuary|\bFebruary|\bMarch\b|\bApril|\bJune|\bJuly|\bAugust|\bSeptember|\bOctober|\bNovember|\bDecember/;
const nation = /\bEngland and Wales\b/;
/** Words that carry on from the sentence before. */
const carriesOn =
  /^(?:However|Moreover|Similarly|In addition|Also|The (?:proportion|percentage)\b)/;

/**
 * Find the period of a statement that gives none itself: that of an earlier figure of the same unit,
 * where nothing stands between but comparisons with England and Wales, and no other time.
 */
export function inheritedPeriod(
  plain: string,
  statement: Statement,
  earlier: readonly Statement[],
  sentences: readonly SentenceSpan[],
): Span | undefined {
  const index = sentences.findIndex((sentence) => sentence.end > statement.start);
  const own = sentences[index];
  const from = earlier.findLast(
    (other) =>
      other.period !== undefined &&
      other.end <= statement.start &&
      other.definition.unit === statement.definition.unit,
  );
  if (own === undefined || from === undefined) return undefined;
  const between = sentences.slice(0, index).filter((sentence) => sentence.start >= from.end);
  const words = plain.slice(from.end, statement.end);
  const isUnbroken =
    carriesOn.test(plain.slice(own.start)) &&
    between.every((sentence) => nation.test(plain.slice(sentence.start, sentence.end)));
  return isUnbroken && !anyTime.test(words) ? from.period : undefined;
}

/** Tell whether any time is named in the sentences of a statement, or before them in its paragraph. */
export function speaksOfTime(
  plain: string,
  { end }: Pick<Statement, 'end'>,
  sentences: readonly SentenceSpan[],
): boolean {
  return anyTime.test(plain.slice(0, sentences.find((sentence) => sentence.end >= end)?.end));
}
