import type { NarrativeFigureDefinition } from '../../../programme/narrative-figures.ts';
import type { NarrativeFigure } from '../../../schema/narrative-figure.ts';
import type { Passage, Stretch } from '../../sentences/passage.ts';
import type { PlainPassage } from '../plain-passage.ts';
import { buildFigure } from './build-figure.ts';
import { doubtAbout, doubtAboutNumbers } from './certainty.ts';
import { figureReadersOf, type FigureReader } from './figure-readers.ts';
import { inheritedPeriod } from './inherited-period.ts';
import { mergeFigures, type NarrativeProblem, type NarrativeReading } from './merge-figures.ts';
import { readBeside } from './sentences-beside.ts';
import { findStatements, withComparisons, type Statement } from './statements.ts';
import { findUnclaimed, findUnreadComparison, type LeftOut } from './unclaimed-figures.ts';

/** A passage without any of these has no rate and no share. */
const countsSomething = /%|\bper|\bevery/i;
/** The longest paragraphs of reports have some 4,000 characters; what is longer than this is no prose. */
const longest = 20_000;

/** Extract the figures that the prose states with subject, unit and period all certain. */
export function extractNarrativeFigures({
  passages,
  readPlainly,
  definitions,
}: {
  passages: readonly Passage[];
  /** Knows the names of the force whose report is read. */
  readPlainly: (passage: Passage) => PlainPassage;
  /** The figures that the programme's reports state. */
  definitions: readonly NarrativeFigureDefinition[];
}): NarrativeReading {
  const readers = figureReadersOf(definitions);
  const found = passages
    .filter(({ text }) => text.length <= longest && /\d/.test(text) && countsSomething.test(text))
    .map((passage) => readPassage(readPlainly(passage), readers));
  const merged = mergeFigures(found.flatMap(({ figures }) => figures));
  const problems = [...found.flatMap((one) => one.problems), ...merged.problems];
  return { figures: merged.figures, problems: problems.sort((a, b) => a.line - b.line) };
}

/** Read the figures that one passage states, and say which of its numbers are left out and why. */
function readPassage(passage: PlainPassage, readers: readonly FigureReader[]): NarrativeReading {
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
    for (const leftOut of findUnclaimed(passage, reader, claims))
      found.problems.push(problemAt(passage, reader, leftOut));
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
  const beside = readBeside(passage, compared);
  const figure = buildFigure(passage, compared, beside);
  const unread = compared.nation ? undefined : findUnreadComparison(passage, compared);
  const { lost } = beside;
  const leftOut = unread ?? (lost && { ...lost, found: lost.words, why: runIn(lost.words) });
  const problem = leftOut && problemAt(passage, reader, leftOut);
  return { figure, ...(problem && { problem }), end: unread?.end ?? end };
}

function runIn(words: string): string {
  return `the sentence of \`${words}\` has words of something else in it`;
}

function problemAt(
  { sourceOf }: PlainPassage,
  { definition }: FigureReader,
  { found, why, ...place }: LeftOut,
): NarrativeProblem {
  return { line: sourceOf(place).line, facts: { figure: definition.id, found, why } };
}
