import type { NarrativeFigure } from '../../schema/narrative-figure.ts';
import { buildFigure, lineOf, type ReadablePassage } from './build-figure.ts';
import { doubtAbout } from './certainty.ts';
import { readComparisons } from './comparisons.ts';
import { findStatements, type Statement } from './find-statements.ts';
import { inheritedPeriod } from './inherited-period.ts';
import type { NarrativeProblem, NarrativeReading } from './narrative-reading.ts';
import type { Passage } from './passage.ts';
import type { PlainCopy } from './plain-copy.ts';
import { unitClues } from './phrases.ts';
import { sentencesOf } from './sentences.ts';
import { readyRecognisers, type ReadyRecogniser } from './statement-patterns.ts';
import {
  findUnclaimed,
  findUnreadComparison,
  isTornComparison,
  type Claim,
} from './unclaimed-figures.ts';

/** Notes have addresses, the inspectors' prose has none; a paragraph with one has a note in the midst of it. */
const address = /\b(?:www\.|https?:)\S/;

interface ReadStatement {
  figure?: NarrativeFigure;
  problems: NarrativeProblem[];
  /** Where the words end that belong to the statement. */
  end: number;
}

/** Read the figures that one passage states, and say which of its numbers are left out and why. */
export function readPassage(passage: Passage, copy: PlainCopy): NarrativeReading {
  const isTorn = isTornComparison(copy.text);
  const candidates = readyRecognisers.filter(
    ({ recogniser: { unit, clues } }) =>
      unitClues[unit].test(copy.text) && (isTorn || clues.every((clue) => clue.test(copy.text))),
  );
  if (candidates.length === 0) return { figures: [], problems: [] };
  const readable = { passage, copy, sentences: sentencesOf(copy.text) };
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
  const doubt = doubtAbout(copy.text, statement, sentences) ?? comparisons.doubt;
  if (period === undefined) {
    const why = doubt ?? `no period is certain for \`${words}\``;
    return { problems: [problemAt(readable, ready, { at: start, found: words, why })], end };
  }
  if (doubt !== undefined) {
    return { problems: [problemAt(readable, ready, { at: start, found: words, why: doubt })], end };
  }
  const figure = buildFigure(readable, { statement, period, comparisons });
  if (comparisons.nation !== undefined) return { figure, problems: [], end };
  const unread = findUnreadComparison(copy.text, ready, { sentences, offset: end });
  if (unread !== undefined) {
    const why = `how \`${unread.found}\` compares with \`${words}\` is not understood`;
    return { figure, problems: [problemAt(readable, ready, { ...unread, why })], end: unread.end };
  }
  if (!address.test(copy.text.slice(end))) return { figure, problems: [], end };
  const why = `a note's address parts \`${words}\` from what it may be compared with`;
  return { figure, problems: [problemAt(readable, ready, { at: start, found: words, why })], end };
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
