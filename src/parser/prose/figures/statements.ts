import { isShare } from '../../../programme/metrics.ts';
import type { Span, Stretch } from '../../sentences/passage.ts';
import type { FigureReader } from './figure-readers.ts';
import { takenBy, type Taken } from './forms.ts';
import { baseOfRate } from './measures.ts';
import { dated, isSamePeriod, type DatedSpan } from './periods.ts';

/** What the prose states of one figure, as it stands in a plain passage: what is read of it later is added to it. */
export interface Statement extends Stretch {
  /** Where the comparisons end that follow it. */
  until: number;
  /** What found it. */
  reader: FigureReader;
  value: Span;
  /** Its own, or the one that it goes on with. */
  period: DatedSpan | undefined;
  /** What it is a share or a rate of. */
  base: Span | undefined;
  /** The counts of which the value is the share: 472 of 2,470. */
  counts: { larger: Span; smaller: Span } | undefined;
  nation?: Compared;
  /** The year before. */
  earlier: Compared | undefined;
}

/** A figure that the statement's is compared with. */
export interface Compared {
  value: Span;
  /** The words of its own period. */
  period: Span | undefined;
  /** The words that may say which of the two is more. */
  words: string;
}

/** What may stand after a number whose unit is understood. */
const cleanEnd =
  /^(?:$|[.](?:$| (?:[A-Z"'(]|the force))|[,;:)](?: |[.,;]|$)| (?:-|and|but|which|is|was|recorded|when|compared)(?= |$))/;

/** Find what a plain passage states of one figure; where two forms read one number, the first of them counts. */
export function findStatements(text: string, reader: FigureReader): Statement[] {
  if (!reader.definition.wording.clues.every((clue) => clue.test(text))) return [];
  const byValue = new Map<number, Statement>();
  const core = reader.coreOf(text);
  for (const form of reader.statements) {
    for (const match of core.matchAll(form)) {
      const statement = statementOf(match, text, reader);
      if (statement && !byValue.has(statement.value.start))
        byValue.set(statement.value.start, statement);
    }
  }
  return [...byValue.values()];
}

function statementOf(
  match: RegExpExecArray,
  text: string,
  reader: FigureReader,
): Statement | undefined {
  const taken = takenBy(match, text);
  const { value, larger, smaller } = taken;
  if (!value) return undefined;
  const stretch = withAdjuncts(match, text, reader.endings);
  return {
    ...stretch,
    until: stretch.end,
    reader,
    value,
    period: onlyPeriod(spansOf(reader.when, text, stretch)),
    base: taken.base ?? spansOf(baseOfRate, text, stretch)[0],
    counts: larger && smaller && { larger, smaller },
    earlier: earlierAmong(taken),
  };
}

/** Where a statement begins and ends with the periods and places that stand around it. */
function withAdjuncts(
  { index, input, 0: core }: RegExpExecArray,
  text: string,
  endings: RegExp,
): Stretch {
  const before = input.slice(0, index + core.length - core.trimStart().length).trimEnd().length;
  const [lead] = /^[ ,]*/.exec(text.slice(before)) ?? [''];
  const [after] = matchAt(index + core.length, text, endings) ?? [''];
  return { start: before + lead.length, end: index + core.length + after.length };
}

/** Where a pattern stands in a stretch: its group, if it has one. */
function spansOf(pattern: RegExp, text: string, { start, end }: Stretch): Span[] {
  return [...text.slice(start, end).matchAll(pattern)].map(({ 0: all, 1: words = all, index }) => {
    const at = start + index + all.length - words.length;
    return { start: at, end: at + words.length, words };
  });
}

/** Two periods around one statement must be the same; otherwise neither is certain. */
function onlyPeriod(periods: readonly Span[]): DatedSpan | undefined {
  const [first, ...others] = periods.map(dated);
  return others.every((other) => isSamePeriod(first, other)) ? first : undefined;
}

function earlierAmong({ earlier, change, against, when }: Taken): Compared | undefined {
  const period = against ?? when;
  return earlier && period && change && { value: earlier, period, words: change.words };
}

/** Add the comparisons that follow a statement, one after another, until something else is said. */
export function withComparisons(statement: Statement, text: string): Statement {
  const { definition, comparisons } = statement.reader;
  const matches = comparisons.values().map((form) => matchAt(statement.until, text, form));
  const match = matches.find(Boolean);
  if (!match) return statement;
  const compared = { ...statement, until: statement.until + match[0].length };
  const taken = takenBy(match, text);
  const { national, unit, when: period } = taken;
  if (!national && !taken.earlier) return withComparisons(compared, text);
  const hasUnit = unit !== undefined || !isShare(definition.unit);
  // After a figure for England and Wales nobody can tell whose the next one is.
  if (!hasUnit || statement.nation || !cleanEnd.test(text.slice(compared.until))) return statement;
  const words = text.slice(statement.until, national?.start);
  const nation = national && { value: national, period, words };
  const earlier = statement.earlier ?? earlierAmong(taken);
  return withComparisons({ ...compared, ...(nation ? { nation } : { earlier }) }, text);
}

/** Match a sticky pattern at an offset. */
function matchAt(offset: number, text: string, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}
