import type { FigureRecogniser } from './figure-recognisers.ts';
import { isPeriod } from './periods.ts';
import type { ReadyRecogniser } from './statement-patterns.ts';

/** A stretch of a plain copy; the end is exclusive. */
export interface Span {
  start: number;
  end: number;
  words: string;
}

/** A sentence that states one figure, as it stands in the plain copy of a passage. */
export interface Statement {
  recogniser: FigureRecogniser;
  start: number;
  end: number;
  value: Span;
  period?: Span;
  /** The year before, where the same words give it: `from 40.9 … to 32.4 …`. */
  earlier?: { value: Span; period: Span; moved: string };
  /** The counts of which the value is the share: 472 of 2,470. */
  counts?: { part: string; whole: string };
}

/** Find what a passage states of one figure, in order; where two patterns read one number, the longer wins. */
export function findStatements(plain: string, ready: ReadyRecogniser): Statement[] {
  const byValue = new Map<number, Statement>();
  for (const pattern of ready.patterns) {
    for (const match of plain.matchAll(pattern)) {
      const statement = statementOf(match, ready.recogniser);
      if (statement === undefined) continue;
      const known = byValue.get(statement.value.start);
      if (known === undefined || lengthOf(known) < lengthOf(statement)) {
        byValue.set(statement.value.start, statement);
      }
    }
  }
  return [...byValue.values()].sort((a, b) => a.start - b.start);
}

/** Take a named group of a match with its place; the pattern must have the flag `d`. */
export function groupSpan(match: RegExpExecArray, name: string): Span | undefined {
  const place = match.indices?.groups?.[name];
  const words = match.groups?.[name];
  return place === undefined || words === undefined
    ? undefined
    : { start: place[0], end: place[1], words };
}

function statementOf(match: RegExpExecArray, recogniser: FigureRecogniser): Statement | undefined {
  const value = groupSpan(match, 'value');
  if (value === undefined) return undefined;
  const period = onlyPeriod([1, 2, 3].map((place) => groupSpan(match, `when${place}`)));
  const earlierValue = groupSpan(match, 'earlier');
  const earlierPeriod = groupSpan(match, 'earlierPeriod');
  const { moved, part, whole } = match.groups ?? {};
  return {
    recogniser,
    start: match.index,
    end: match.index + match[0].length,
    value,
    ...(period === undefined ? {} : { period }),
    ...(earlierValue === undefined || earlierPeriod === undefined || moved === undefined
      ? {}
      : { earlier: { value: earlierValue, period: earlierPeriod, moved } }),
    ...(part === undefined || whole === undefined ? {} : { counts: { part, whole } }),
  };
}

/** Two periods around one statement must be the same; otherwise neither is certain. */
function onlyPeriod(found: readonly (Span | undefined)[]): Span | undefined {
  const periods = found.filter((span) => span !== undefined);
  return periods.every(({ words }) => isPeriod(words) && words === periods[0]?.words)
    ? periods[0]
    : undefined;
}

function lengthOf(statement: Statement): number {
  return statement.end - statement.start;
}
