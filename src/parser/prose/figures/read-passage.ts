import { isShare } from '../../../programme/metrics.ts';
import type { NarrativeFigure } from '../../../schema/narrative-figure.ts';
import { buildFigure, lineOf, type ReadablePassage } from './build-figure.ts';
import { doubtAbout } from './certainty.ts';
import { readComparisons, type Comparisons } from './comparisons.ts';
import { doubtfulAmong } from './doubtful-figures.ts';
import { findStatements, type Statement } from './find-statements.ts';
import type { FigureReader } from './figure-readers.ts';
import { inheritedPeriod, speaksOfTime } from './inherited-period.ts';
import { mayHold } from './measures.ts';
import type { NarrativeProblem, NarrativeReading } from './narrative-reading.ts';
import type { Passage } from '../passage.ts';
import type { PlainCopy } from '../plain-copy.ts';
import type { MeaningUnit } from './units-of-meaning.ts';
import { sentencesOf, type SentenceSpan } from '../sentences.ts';
import {
  findUnclaimed,
  findUnreadComparison,
  isLoneComparison,
  isTornComparison,
  type Claim,
} from './unclaimed-figures.ts';

interface ReadStatement {
  figure?: NarrativeFigure;
  problems: NarrativeProblem[];
  /** Where the words end that belong to the statement. */
  end: number;
}

/** Read the figures that one passage states, and say which of its numbers are left out and why. */
export function readPassage(
  passage: Passage,
  copy: PlainCopy,
  readers: readonly FigureReader[],
): NarrativeReading {
  const sentences = sentencesOf(copy.text);
  const candidates = readers.filter((reader) => mayBeIn(copy.text, reader, sentences));
  if (candidates.length === 0) return { figures: [], problems: [] };
  const readable = { passage, copy, sentences };
  const statements = candidates.flatMap((reader) => statementsOf(copy.text, reader));
  statements.sort((a, b) => a.statement.start - b.statement.start);
  const found: NarrativeReading = { figures: [], problems: [] };
  const claims: Claim[] = [];
  const certain: Statement[] = [];
  for (const { statement, units, reader } of statements) {
    const { figure, problems, end } = readStatement(
      { ...readable, units },
      { statement, reader, before: certain },
    );
    claims.push({ start: statement.start, end });
    found.problems.push(...problems);
    if (figure === undefined) continue;
    found.figures.push(figure);
    certain.push(statement);
  }
  const unclaimed = candidates.flatMap((reader) => problemsOfUnclaimed(readable, reader, claims));
  return { figures: found.figures, problems: [...found.problems, ...unclaimed] };
}

function statementsOf(
  plain: string,
  reader: FigureReader,
): { statement: Statement; units: readonly MeaningUnit[]; reader: FigureReader }[] {
  const units = reader.unitsIn(plain);
  return findStatements(units, reader.definition).map((statement) => ({
    statement,
    units,
    reader,
  }));
}

/** A share can be of anything; a rate has words of its own, which tell what it counts where its subject is lost. */
function mayBeIn(plain: string, reader: FigureReader, sentences: readonly SentenceSpan[]): boolean {
  const { unit, wording } = reader.definition;
  if (!mayHold(plain, unit)) return false;
  if (isTornComparison(plain) || wording.clues.every((clue) => clue.test(plain))) return true;
  return (
    !isShare(unit) &&
    sentences.some(({ start, end }) => isLoneComparison(plain.slice(start, end), reader))
  );
}

function readStatement(
  readable: ReadablePassage & { units: readonly MeaningUnit[] },
  {
    statement,
    reader,
    before,
  }: { statement: Statement; reader: FigureReader; before: readonly Statement[] },
): ReadStatement {
  const { copy, sentences } = readable;
  const { start, words } = statement.value;
  const period = statement.period ?? inheritedPeriod(copy.text, statement, before, sentences);
  const comparisons = readComparisons(copy.text, { statement, period }, readable.units);
  const { end } = comparisons;
  const doubt =
    doubtAbout(copy.text, statement, sentences) ??
    comparisons.doubt ??
    damageIn(readable, statement, comparisons);
  if (period === undefined && speaksOfTime(copy.text, statement, sentences)) {
    const why = doubt ?? `no period is certain for \`${words}\``;
    return { problems: [problemAt(readable, reader, { at: start, found: words, why })], end };
  }
  if (doubt !== undefined) {
    return {
      problems: [problemAt(readable, reader, { at: start, found: words, why: doubt })],
      end,
    };
  }
  const figure = buildFigure(readable, { statement, period, comparisons });
  if (comparisons.nation !== undefined) return { figure, problems: [], end };
  const unread = findUnreadComparison(copy.text, reader, { sentences, offset: end });
  if (unread === undefined) return { figure, problems: [], end };
  const why = `how \`${unread.found}\` compares with \`${words}\` is not understood`;
  return { figure, problems: [problemAt(readable, reader, { ...unread, why })], end: unread.end };
}

/** Say which of a statement's numbers is not printed whole. */
function damageIn(
  readable: ReadablePassage,
  { value, earlier }: Statement,
  { nation, earlier: compared }: Comparisons,
): string | undefined {
  const spans = [value, earlier?.value, nation, compared?.value];
  const words = doubtfulAmong(spans, readable);
  return words === undefined ? undefined : `something unknown touches \`${words}\``;
}

function problemsOfUnclaimed(
  readable: ReadablePassage,
  reader: FigureReader,
  claims: readonly Claim[],
): NarrativeProblem[] {
  const { copy, sentences } = readable;
  return findUnclaimed(copy.text, reader, { sentences, claims }).map(({ at, found, hasPeriod }) => {
    const why = hasPeriod
      ? `what \`${found}\` counts or whose it is cannot be told for certain`
      : `no period is certain for \`${found}\``;
    return problemAt(readable, reader, { at, found, why });
  });
}

function problemAt(
  readable: ReadablePassage,
  { definition }: FigureReader,
  { at, found, why }: { at: number; found: string; why: string },
): NarrativeProblem {
  const { id: figure } = definition;
  return { rule: 'uncertain-figure', line: lineOf(readable, at), facts: { figure, found, why } };
}
