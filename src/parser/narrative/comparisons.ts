import { groupSpan, type Span, type Statement } from './find-statements.ts';
import { isOneYearBefore, isSamePeriod } from './periods.ts';
import { mayHoldFootnoteMark, numberIn } from './phrases.ts';
import type { ReadyRecogniser } from './statement-patterns.ts';

/** What follows a statement: the figures it is compared with. */
export interface Comparisons {
  /** Where the last words end that were understood. */
  end: number;
  nation?: Span;
  earlier?: { value: Span; period: Span };
  /** Why neither the statement nor what it is compared with can be relied on. */
  doubt?: string;
}

interface Stated {
  statement: Statement;
  /** The statement's own period, or the one that it goes on with. */
  period: Span | undefined;
}

/** What may stand after a number whose unit is understood. */
const cleanEnd =
  /^(?:$|[.](?:$| (?:[A-Z"'(]|the force))|[,;:)](?: |[.,;]|$)| (?:-|and|but|which|is|was|recorded|when|compared)(?= |$)| in (?!the force))/;
const downwards = /decrease|reduction|fall|fell|drop|declined|reduced|down/i;
const upwards = /increase|rise|rose|up/i;

/** Read the comparisons that follow a statement, one after another, until something else is said. */
export function readComparisons(
  plain: string,
  stated: Stated,
  ready: ReadyRecogniser,
): Comparisons {
  const { statement } = stated;
  const found: Comparisons = { end: statement.end };
  if (statement.earlier !== undefined) addEarlier(found, stated, statement.earlier);
  for (;;) {
    const patterns = found.nation === undefined ? ready.nation : [];
    const nation = firstAt(plain, found.end, patterns);
    const next = nation ?? firstAt(plain, found.end, ready.earlier);
    if (!next) {
      const inWords = firstAt(plain, found.end, [ready.inWords]);
      if (inWords === undefined) return found;
      found.end = endOf(inWords);
      continue;
    }
    if (!isWhole(plain, next, ready)) return found;
    found.end = endOf(next);
    if (nation) addNation(found, stated, next);
    else addEarlier(found, stated, earlierIn(next));
  }
}

function firstAt(
  plain: string,
  offset: number,
  patterns: readonly RegExp[],
): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    pattern.lastIndex = offset;
    const match = pattern.exec(plain);
    if (match !== null) return match;
  }
  return undefined;
}

/** Tell whether a number ends cleanly and has its unit; a rate may leave out what it counts by, a share may not. */
function isWhole(plain: string, match: RegExpExecArray, { recogniser }: ReadyRecogniser): boolean {
  const end = endOf(match);
  const needsUnit = recogniser.unit.startsWith('percent');
  return (
    (!needsUnit || match.groups?.unit !== undefined) && cleanEnd.test(plain.slice(end, end + 40))
  );
}

function addNation(found: Comparisons, stated: Stated, match: RegExpExecArray): void {
  const value = groupSpan(match, 'value');
  if (value === undefined) return;
  const period = groupSpan(match, 'when1');
  const link = match.groups?.link ?? '';
  const own = stated.statement.value.words;
  const isMore = numberIn(own) > numberIn(value.words);
  const isLess = numberIn(own) < numberIn(value.words);
  if (mayHoldFootnoteMark(value.words, stated.statement.recogniser.most)) {
    found.doubt = `\`${value.words}\` may have a footnote mark run into it`;
  } else if (period !== undefined && !isSamePeriod(stated.period?.words, period.words)) {
    found.doubt = `\`${value.words}\` for England and Wales is for another period`;
  } else if (
    (isMore && /\b(?:below|lower than)\b/i.test(link)) ||
    (isLess && /\b(?:above|higher than)\b/i.test(link))
  ) {
    found.doubt = `\`${own}\` against \`${value.words}\` contradicts the words between`;
  } else if (!isMore && !isLess && !/\b(?:in line|similar)\b/i.test(link)) {
    found.doubt = `\`${own}\` is compared with itself, as by a line that stands twice`;
  } else {
    found.nation = value;
  }
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

function earlierIn(match: RegExpExecArray): Statement['earlier'] {
  const value = groupSpan(match, 'value');
  const period = groupSpan(match, 'earlierPeriod');
  return value && period && { value, period, moved: match.groups?.moved ?? '' };
}

/** Add the figure of a year before; one of another year is no doubt, and is left out. */
function addEarlier(found: Comparisons, stated: Stated, earlier: Statement['earlier']): void {
  if (earlier === undefined || found.earlier !== undefined) return;
  const { value, period, moved } = earlier;
  const { statement } = stated;
  const own = statement.value.words;
  const isMore = numberIn(own) > numberIn(value.words);
  const isLess = numberIn(own) < numberIn(value.words);
  if (mayHoldFootnoteMark(value.words, statement.recogniser.most)) {
    found.doubt = `\`${value.words}\` may have a footnote mark run into it`;
  } else if ((isMore && downwards.test(moved)) || (isLess && upwards.test(moved))) {
    found.doubt = `\`${own}\` after \`${value.words}\` contradicts the word \`${moved}\``;
  } else if (isOneYearBefore(period.words, stated.period?.words)) {
    found.earlier = { value, period };
  }
}
