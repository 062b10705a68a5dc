import type { NarrativeFigureDefinition } from '../../../programme/narrative-figures.ts';
import {
  earlierAmong,
  lettersIn,
  statementForms,
  unitsTaken,
  type Earlier,
  type Taken,
} from './grammar.ts';
import { baseOfRate } from './measures.ts';
import { isPeriod, periodIn } from './periods.ts';
import type { Kind, MeaningUnit } from './units-of-meaning.ts';
import type { Span } from '../passage.ts';

/** A sentence that states one figure, as it stands in a plain passage. */
export interface Statement {
  definition: NarrativeFigureDefinition;
  start: number;
  end: number;
  value: Span;
  /** Its own, or the one that it goes on with. */
  period?: Span;
  /** What it is a share or a rate of. */
  base?: Span;
  /** The year before, where the same words give it: `from 40.9 … to 32.4 …`. */
  earlier?: Earlier;
  /** The counts of which the value is the share: 472 of 2,470. */
  counts?: { part: string; whole: string };
}

/** Units that may stand anywhere in a statement. */
const adjuncts: ReadonlySet<Kind> = new Set(['when', 'place', 'article', 'comma', 'only', 'aside']);
/** Those that a statement may end with. */
const endings: ReadonlySet<Kind> = new Set(['when', 'place', 'aside']);
/** Before a sentence that begins with its number, so that no digits before it could belong to it. */
const openings: ReadonlySet<Kind> = new Set(['stop', 'colon', 'open']);

/** Find what a passage states of one figure, in order; where two forms read one number, the first of them counts. */
export function findStatements(
  units: readonly MeaningUnit[],
  definition: NarrativeFigureDefinition,
): Statement[] {
  const core = units.filter(({ kind }) => !adjuncts.has(kind));
  const letters = lettersIn(core);
  const byValue = new Map<number, Statement>();
  for (const form of statementForms) {
    for (const match of letters.matchAll(form)) {
      const [before, first] = [core[match.index - 1], core[match.index]];
      if (first?.kind === 'number' && before && !openings.has(before.kind)) continue;
      const own = core.slice(match.index, match.index + match[0].length);
      const stated = withAdjuncts(units, own);
      const statement = statementOf(definition, unitsTaken(match, core), stated);
      if (statement && !byValue.has(statement.value.start))
        byValue.set(statement.value.start, statement);
    }
  }
  return [...byValue.values()].sort((a, b) => a.start - b.start);
}

function statementOf(
  definition: NarrativeFigureDefinition,
  taken: Taken,
  stated: readonly MeaningUnit[],
): Statement | undefined {
  const { value, part, whole } = taken;
  const [first, last] = [stated[0], stated.at(-1)];
  if (!first || !last || !value) return undefined;
  const period = onlyPeriod(stated);
  const base = baseAmong(stated);
  const earlier = earlierAmong(taken);
  return {
    definition,
    start: first.start,
    end: last.end,
    value,
    ...(period && { period }),
    ...(base && { base }),
    ...(earlier && { earlier }),
    ...(part && whole && { counts: { part: part.words, whole: whole.words } }),
  };
}

/** The units of a statement, with the periods and places that stand around it. */
function withAdjuncts(
  units: readonly MeaningUnit[],
  own: readonly MeaningUnit[],
): readonly MeaningUnit[] {
  let from = units.findIndex((unit) => unit === own[0]);
  while (isOneOf(adjuncts, units[from - 1])) from -= 1;
  while (units[from]?.kind === 'comma') from += 1;
  let to = units.findIndex((unit) => unit === own.at(-1));
  while (isOneOf(endings, units[to + 1])) to += 1;
  return units.slice(from, to + 1);
}

function isOneOf(kinds: ReadonlySet<Kind>, unit: MeaningUnit | undefined): boolean {
  return unit !== undefined && kinds.has(unit.kind);
}

/** Two periods around one statement must be the same; otherwise neither is certain. */
function onlyPeriod(stated: readonly MeaningUnit[]): Span | undefined {
  const periods = stated.filter(({ kind }) => kind === 'when').map(periodIn);
  return periods.every((span) => isPeriod(span.words) && span.words === periods[0]?.words)
    ? periods[0]
    : undefined;
}

function baseAmong(stated: readonly MeaningUnit[]): Span | undefined {
  const base = stated.find(({ kind }) => kind === 'base');
  if (base) return base;
  const unit = stated.find(({ kind }) => kind === 'unit');
  const match = unit && baseOfRate.exec(unit.words);
  if (!match) return undefined;
  const start = unit.start + match.index;
  return { start, end: start + match[0].length, words: match[0] };
}
