import type { NarrativeFigureDefinition } from '../../../programme/narrative-figures.ts';
import type { NarrativeFigure } from '../../../schema/narrative-figure.ts';
import type { Passage, Stretch } from '../../sentences/passage.ts';
import type { PlainPassage } from '../plain-passage.ts';
import { buildFigure } from './build-figure.ts';
import { doubtAbout } from './doubts.ts';
import { figureReadersOf, type FigureReader } from './figure-readers.ts';
import { namesTime, type DatedSpan } from './periods.ts';
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
  const stated = withComparisons({ ...statement, period }, passage.text);
  const why = doubtAbout(stated, passage);
  if (why !== undefined) {
    const problem = problemAt(passage, reader, { ...value, found: value.words, why });
    return { problem, end: stated.until };
  }
  const beside = readBeside(passage, stated);
  const unread = stated.nation ? undefined : findUnreadComparison(passage, stated);
  const { lost } = beside;
  const leftOut = unread ?? (lost && { ...lost, found: lost.words, why: runIn(lost.words) });
  return {
    figure: buildFigure(passage, stated, beside),
    ...(leftOut && { problem: problemAt(passage, reader, leftOut) }),
    end: unread?.end ?? stated.until,
  };
}

const nation = /\bEngland and Wales\b/;
/** Words that go on with the shares of one count; others may begin something else. */
const carriesOn = /^(?:However, the|The) (?:proportion|percentage) of\b/;

/**
 * Find the period of a statement that gives none itself: that of an earlier figure of the same unit,
 * where nothing stands between but comparisons with England and Wales, and no other time.
 */
function inheritedPeriod(
  { start, end, reader }: Statement,
  earlier: readonly Statement[],
  { text, sentences }: PlainPassage,
): DatedSpan | undefined {
  const own = sentences.find((sentence) => sentence.end > start);
  const { unit } = reader.definition;
  const from = earlier.findLast((one) => one.period && one.reader.definition.unit === unit);
  if (!own || !from || !carriesOn.test(own.words)) return undefined;
  const between = sentences.filter((one) => one.start >= from.end && one.start < own.start);
  const isUnbroken = between.every(({ words }) => nation.test(words));
  return isUnbroken && !namesTime.test(text.slice(from.end, end)) ? from.period : undefined;
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
