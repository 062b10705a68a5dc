import type { NarrativeFigure } from '../../schema/narrative-figure.ts';
import { buildFigure, lineOf, type ReadablePassage } from './build-figure.ts';
import { doubtAbout } from './certainty.ts';
import { readComparisons, type Comparisons } from './comparisons.ts';
import { doubtfulAmong } from './doubtful-figures.ts';
import { findStatements, type Statement } from './find-statements.ts';
import { inheritedPeriod, speaksOfTime } from './inherited-period.ts';
import type { NarrativeProblem, NarrativeReading } from './narrative-reading.ts';
import type { Passage } from './passage.ts';
import type { PlainCopy } from './plain-copy.ts';
import { unitClues } from './phrases.ts';
import { sentencesOf, type SentenceSpan } from './sentences.ts';
import { readyRecognisers, type ReadyRecogniser } from './statement-patterns.ts';
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
export function readPassage(passage: Passage, copy: PlainCopy): NarrativeReading {
  const sentences = sentencesOf(copy.text);
  const candidates = readyRecognisers.filter((ready) => mayBeIn(copy.text, ready, sentences));
  if (candidates.length === 0) return { figures: [], problems: [] };
  const readable = { passage, copy, sentences };
  const statements = candidates
    .flatMap((ready) => findStatements(copy.text, ready).map((statement) => ({ statement, ready })))
    .sort((a, b) => a.statement.start - b.statement.start);
  const found: NarrativeReading = { figures: [], problems: [] };
  const claims: Claim[] = [];
  const certain: Statement[] = [];
  for (const { statement, ready } of statements) {
    const { figure, problems, end } = readStatement(readable, statement, ready, certain);
    claims.push({ start: statement.start, end });
    found.problems.push(...problems);
    if (figure === undefined) continue;
    found.figures.push(figure);
    certain.push(statement);
  }
  const unclaimed = candidates.flatMap((ready) => problemsOfUnclaimed(readable, ready, claims));
  return { figures: found.figures, problems: [...found.problems, ...unclaimed] };
}

/** A share can be of anything; a rate has words of its own, which tell what it counts where its subject is lost. */
function mayBeIn(
  plain: string,
  ready: ReadyRecogniser,
  sentences: readonly SentenceSpan[],
): boolean {
  const { unit, clues } = ready.recogniser;
  if (!unitClues[unit].test(plain)) return false;
  if (isTornComparison(plain) || clues.every((clue) => clue.test(plain))) return true;
  const isShare = unit === 'percent' || unit === 'percent-of-outcomes';
  return (
    !isShare && sentences.some(({ start, end }) => isLoneComparison(plain.slice(start, end), ready))
  );
}

function readStatement(
  readable: ReadablePassage,
  statement: Statement,
  ready: ReadyRecogniser,
  before: readonly Statement[],
): ReadStatement {
  const { copy, sentences } = readable;
  const { start, words } = statement.value;
  const period = statement.period ?? inheritedPeriod(copy.text, statement, before, sentences);
  const comparisons = readComparisons(copy.text, { statement, period }, ready);
  const { end } = comparisons;
  const doubt =
    doubtAbout(copy.text, statement, sentences) ??
    comparisons.doubt ??
    damageIn(readable, statement, comparisons);
  if (period === undefined && speaksOfTime(copy.text, statement, sentences)) {
    const why = doubt ?? `no period is certain for \`${words}\``;
    return { problems: [problemAt(readable, ready, { at: start, found: words, why })], end };
  }
  if (doubt !== undefined) {
    return { problems: [problemAt(readable, ready, { at: start, found: words, why: doubt })], end };
  }
  const figure = buildFigure(readable, { statement, period, comparisons });
  if (comparisons.nation !== undefined) return { figure, problems: [], end };
  const unread = findUnreadComparison(copy.text, ready, { sentences, offset: end });
  if (unread === undefined) return { figure, problems: [], end };
  const why = `how \`${unread.found}\` compares with \`${words}\` is not understood`;
  return { figure, problems: [problemAt(readable, ready, { ...unread, why })], end: unread.end };
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
  ready: ReadyRecogniser,
  claims: readonly Claim[],
): NarrativeProblem[] {
  const { copy, sentences } = readable;
  return findUnclaimed(copy.text, ready, { sentences, claims }).map(({ at, found, hasPeriod }) => {
    const why = hasPeriod
      ? `what \`${found}\` counts or whose it is cannot be told for certain`
      : `no period is certain for \`${found}\``;
    return problemAt(readable, ready, { at, found, why });
  });
}

function problemAt(
  readable: ReadablePassage,
  { recogniser }: ReadyRecogniser,
  { at, found, why }: { at: number; found: string; why: string },
): NarrativeProblem {
  const { figure } = recogniser;
  return { rule: 'uncertain-figure', line: lineOf(readable, at), facts: { figure, found, why } };
}
