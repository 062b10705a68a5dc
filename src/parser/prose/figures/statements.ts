import { isShare } from '../../../programme/metrics.ts';
import type { NarrativeFigureDefinition } from '../../../programme/narrative-figures.ts';
import type { Span } from '../passage.ts';
import type { FigureReader } from './figure-readers.ts';
import { takenBy, type Taken } from './forms.ts';
import { baseOfRate } from './measures.ts';
import { isPeriod } from './periods.ts';

/** What the prose states of one figure, as it stands in a plain passage: what is read of it later is added to it. */
export interface Statement {
  definition: NarrativeFigureDefinition;
  start: number;
  /** Where the last words end that were understood. */
  end: number;
  value: Span;
  /** Its own, or the one that it goes on with. */
  period?: Span;
  /** What it is a share or a rate of. */
  base?: Span;
  /** The counts of which the value is the share: 472 of 2,470. */
  counts?: { part: string; whole: string };
  nation?: Compared;
  /** The year before. */
  earlier?: Compared;
}

/** A figure that the statement's is compared with. */
export interface Compared {
  value: Span;
  period?: Span;
  /** The words that may say which of the two is more. */
  words: string;
}

/** Find what a plain passage states of one figure; where two forms read one number, the first of them counts. */
export function findStatements(text: string, reader: FigureReader): Statement[] {
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
  { definition, endings, when }: FigureReader,
): Statement | undefined {
  const taken = takenBy(match, text);
  const { value, part, whole } = taken;
  if (!value) return undefined;
  const { start, end } = withAdjuncts(match, text, endings);
  const stated = text.slice(start, end);
  const spansOf = (pattern: RegExp) =>
    [...stated.matchAll(pattern)].map(({ 0: all, 1: words = all, index }) => {
      const at = start + index + all.length - words.length;
      return { start: at, end: at + words.length, words };
    });
  const period = onlyPeriod(spansOf(when));
  const base = taken.base ?? spansOf(baseOfRate)[0];
  const earlier = earlierAmong(taken);
  return {
    definition,
    start,
    end,
    value,
    ...(period && { period }),
    ...(base && { base }),
    ...(earlier && { earlier }),
    ...(part && whole && { counts: { part: part.words, whole: whole.words } }),
  };
}

/** Where a statement begins and ends with the periods and places that stand around it. */
function withAdjuncts({ index, input, 0: core }: RegExpExecArray, text: string, endings: RegExp) {
  const before = input.slice(0, index + core.length - core.trimStart().length).trimEnd().length;
  const [lead] = /^[ ,]*/.exec(text.slice(before)) ?? [''];
  endings.lastIndex = index + core.length;
  const [after] = endings.exec(text) ?? [''];
  return { start: before + lead.length, end: index + core.length + after.length };
}

/** Two periods around one statement must be the same; otherwise neither is certain. */
function onlyPeriod(periods: readonly Span[]): Span | undefined {
  const [first] = periods;
  return periods.every(({ words }) => isPeriod(words) && words === first?.words)
    ? first
    : undefined;
}

function earlierAmong({ earlier, against, moved }: Taken): Compared | undefined {
  return earlier && against && moved && { value: earlier, period: against, words: moved.words };
}

/** What may stand after a number whose unit is understood. */
const cleanEnd =
  /^(?:$|[.](?:$| (?:[A-Z"'(]|the force))|[,;:)](?: |[.,;]|$)| (?:-|and|but|which|is|was|recorded|when|compared)(?= |$))/;

/** Add the comparisons that follow a statement, one after another, until something else is said. */
export function withComparisons(
  statement: Statement,
  text: string,
  reader: FigureReader,
): Statement {
  let grown = statement;
  for (;;) {
    const next = withNext(grown, text, reader);
    if (!next) return grown;
    grown = next;
  }
}

function withNext(
  statement: Statement,
  text: string,
  { definition, comparisons, inWords }: FigureReader,
): Statement | undefined {
  const from = statement.end;
  const match = firstAt(from, text, comparisons);
  if (!match) {
    const words = firstAt(from, text, [inWords]);
    return words && { ...statement, end: from + words[0].length };
  }
  const end = from + match[0].length;
  const { nation, unit, against, ...taken } = takenBy(match, text);
  const hasUnit = unit !== undefined || !isShare(definition.unit);
  if (!hasUnit || !cleanEnd.test(text.slice(end, end + 40))) return undefined;
  const earlier = statement.earlier ?? earlierAmong({ ...taken, ...(against && { against }) });
  if (!nation) return { ...statement, ...(earlier && { earlier }), end };
  if (statement.nation) return undefined;
  const words = text.slice(from, nation.start);
  return {
    ...statement,
    nation: { value: nation, ...(against && { period: against }), words },
    end,
  };
}

function firstAt(
  offset: number,
  text: string,
  patterns: readonly RegExp[],
): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (match) return match;
  }
  return undefined;
}
