import type { PlainPassage } from '../plain-passage.ts';
import type { DatedSpan } from './periods.ts';
import type { Statement } from './statements.ts';

const anyTime =
  /\b(?:19|20)\d\d\b|\bmonths?\b|\byears?\b|\bJanuary|\bFebruary|\bMarch\b|\bApril|\bJune|\bJuly|\bAugust|\bSeptember|\bOctober|\bNovember|\bDecember/;
const nation = /\bEngland and Wales\b/;
/** Words that go on with the shares of one count; others may begin something else. */
const carriesOn = /^(?:However, the|The) (?:proportion|percentage) of\b/;

/**
 * Find the period of a statement that gives none itself: that of an earlier figure of the same unit,
 * where nothing stands between but comparisons with England and Wales, and no other time.
 */
export function inheritedPeriod(
  statement: Statement,
  earlier: readonly Statement[],
  { text, sentences }: PlainPassage,
): DatedSpan | undefined {
  const own = sentences.find(({ end }) => end > statement.start);
  const from = earlier.findLast(
    ({ period, end, reader }) =>
      period !== undefined &&
      end <= statement.start &&
      reader.definition.unit === statement.reader.definition.unit,
  );
  if (!own || !from) return undefined;
  const between = sentences.filter(({ start }) => start >= from.end && start < own.start);
  const isUnbroken = carriesOn.test(own.words) && between.every(({ words }) => nation.test(words));
  return isUnbroken && !anyTime.test(text.slice(from.end, statement.end)) ? from.period : undefined;
}

/** Tell whether any time is named in the sentences of a statement, or before them in its paragraph. */
export function speaksOfTime({ end }: Statement, { text, sentences }: PlainPassage): boolean {
  return anyTime.test(text.slice(0, sentences.find((sentence) => sentence.end >= end)?.end));
}
