import { isShare } from '../../../programme/metrics.ts';
import type { NarrativeFigure } from '../../../schema/narrative-figure.ts';
import type { Stretch } from '../passage.ts';
import type { PlainPassage } from '../plain-passage.ts';
import { buildFigure } from './build-figure.ts';
import { doubtAbout, doubtAboutNumbers } from './certainty.ts';
import { lettersOf, type FigureReader } from './figure-readers.ts';
import { inheritedPeriod } from './inherited-period.ts';
import { mayHold } from './measures.ts';
import type { NarrativeProblem, NarrativeReading } from './narrative-reading.ts';
import { findStatements, withComparisons, type Statement } from './statements.ts';
import {
  findUnclaimed,
  findUnreadComparison,
  isLoneComparison,
  isTornComparison,
} from './unclaimed-figures.ts';

/** A statement with what found it. */
interface Candidate {
  statement: Statement;
  reader: FigureReader;
}

/** What became of a statement. */
interface Outcome {
  figure?: NarrativeFigure;
  problem?: NarrativeProblem;
  /** Where the words end that belong to the statement. */
  end: number;
}

/** Read the figures that one passage states, and say which of its numbers are left out and why. */
export function readPassage(
  passage: PlainPassage,
  readers: readonly FigureReader[],
): NarrativeReading {
  const letters = lettersOf(passage.text);
  const own = readers.filter((reader) => mayBeIn(passage, letters, reader));
  const candidates = own
    .flatMap((reader) =>
      findStatements(passage.text, reader).map((statement) => ({ statement, reader })),
    )
    .sort((a, b) => a.statement.start - b.statement.start);
  const found: NarrativeReading = { figures: [], problems: [] };
  const claims: Stretch[] = [];
  const certain: Statement[] = [];
  for (const candidate of candidates) {
    const { statement } = candidate;
    const { figure, problem, end } = readStatement(passage, candidate, certain);
    claims.push({ start: statement.start, end });
    if (problem) found.problems.push(problem);
    if (!figure) continue;
    found.figures.push(figure);
    certain.push(statement);
  }
  for (const reader of own) found.problems.push(...problemsOfUnclaimed(passage, reader, claims));
  return found;
}

/** A share can be of anything; a rate has words of its own, which tell what it counts where its subject is lost. */
function mayBeIn(
  { text, sentences }: PlainPassage,
  letters: string,
  reader: FigureReader,
): boolean {
  const { unit } = reader.definition;
  if (!mayHold(text, unit)) return false;
  if (isTornComparison(text) || reader.hasClues(text, letters)) return true;
  return !isShare(unit) && sentences.some(({ words }) => isLoneComparison(words, reader));
}

function readStatement(
  passage: PlainPassage,
  { statement, reader }: Candidate,
  certain: readonly Statement[],
): Outcome {
  const { start, words } = statement.value;
  const period = statement.period ?? inheritedPeriod(statement, certain, passage);
  const stated = { ...statement, ...(period && { period }) };
  const compared = withComparisons(stated, passage.text, reader);
  const { end } = compared;
  const doubt = doubtAbout(stated, passage) ?? doubtAboutNumbers(compared, passage);
  if (doubt !== undefined)
    return { problem: problemAt(passage, reader, { at: start, found: words, why: doubt }), end };
  const figure = buildFigure(passage, compared);
  const unread = compared.nation ? undefined : findUnreadComparison(passage, reader, end);
  if (!unread) return { figure, end };
  const why = `how \`${unread.found}\` compares with \`${words}\` is not understood`;
  return { figure, problem: problemAt(passage, reader, { ...unread, why }), end: unread.end };
}

function problemsOfUnclaimed(
  passage: PlainPassage,
  reader: FigureReader,
  claims: readonly Stretch[],
): NarrativeProblem[] {
  return findUnclaimed(passage, reader, claims).map(({ at, found, hasPeriod }) => {
    const why = hasPeriod
      ? `what \`${found}\` counts or whose it is cannot be told for certain`
      : `no period is certain for \`${found}\``;
    return problemAt(passage, reader, { at, found, why });
  });
}

function problemAt(
  { passage, printedOffset }: PlainPassage,
  { definition }: FigureReader,
  { at, found, why }: { at: number; found: string; why: string },
): NarrativeProblem {
  return {
    line: passage.lineAt(printedOffset(at)),
    facts: { figure: definition.id, found, why },
  };
}
