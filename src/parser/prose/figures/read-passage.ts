import type { NarrativeFigure, NarrativeFigureId } from '../../../schema/narrative-figure.ts';
import type { Stretch } from '../passage.ts';
import type { PlainPassage } from '../plain-passage.ts';
import { buildFigure } from './build-figure.ts';
import { doubtAbout, doubtAboutNumbers } from './certainty.ts';
import type { FigureReader } from './figure-readers.ts';
import { inheritedPeriod } from './inherited-period.ts';
import { findStatements, withComparisons, type Statement } from './statements.ts';
import { findUnclaimed, findUnreadComparison } from './unclaimed-figures.ts';

/** A sentence that seems to state a figure, and why the figure is left out. */
export interface NarrativeProblem {
  line: number;
  facts: { figure: NarrativeFigureId; found: string; why: string };
}

/** What prose states, in the order of the text. */
export interface NarrativeReading {
  figures: NarrativeFigure[];
  problems: NarrativeProblem[];
}

/** Read the figures that one passage states, and say which of its numbers are left out and why. */
export function readPassage(
  passage: PlainPassage,
  readers: readonly FigureReader[],
): NarrativeReading {
  const { text } = passage;
  const own = readers.filter(({ unit }) => unit.test(text));
  const statements = own.flatMap((reader) => findStatements(text, reader));
  const found: NarrativeReading = { figures: [], problems: [] };
  const claims: Stretch[] = [];
  const certain: Statement[] = [];
  for (const statement of statements.sort((a, b) => a.start - b.start)) {
    const { figure, problem, end } = readStatement(passage, statement, certain);
    claims.push({ start: statement.start, end });
    if (problem) found.problems.push(problem);
    if (!figure) continue;
    found.figures.push(figure);
    certain.push(statement);
  }
  for (const reader of own)
    for (const { hasPeriod, ...place } of findUnclaimed(passage, reader, claims)) {
      const why = hasPeriod
        ? `what \`${place.found}\` counts or whose it is cannot be told for certain`
        : `no period is certain for \`${place.found}\``;
      found.problems.push(problemAt(passage, reader, { ...place, why }));
    }
  return found;
}

/** Read what is certain of a statement, and where the words end that belong to it. */
function readStatement(
  passage: PlainPassage,
  statement: Statement,
  certain: readonly Statement[],
): { figure?: NarrativeFigure; problem?: NarrativeProblem; end: number } {
  const { reader, value, period = inheritedPeriod(statement, certain, passage) } = statement;
  const stated = { ...statement, period };
  const compared = withComparisons(stated, passage.text);
  const { end } = compared;
  const why = doubtAbout(stated, passage) ?? doubtAboutNumbers(compared, passage);
  if (why !== undefined)
    return { problem: problemAt(passage, reader, { ...value, found: value.words, why }), end };
  const figure = buildFigure(passage, compared);
  const unread = compared.nation ? undefined : findUnreadComparison(passage, compared);
  if (!unread) return { figure, end };
  const how = `how \`${unread.found}\` compares with \`${value.words}\` is not understood`;
  return { figure, problem: problemAt(passage, reader, { ...unread, why: how }), end: unread.end };
}

function problemAt(
  { sourceOf }: PlainPassage,
  { definition }: FigureReader,
  { found, why, ...place }: Stretch & { found: string; why: string },
): NarrativeProblem {
  return { line: sourceOf(place).line, facts: { figure: definition.id, found, why } };
}
