import { printedQuestions } from './printed-words.ts';
import type { Random } from './random.ts';
import type { Judgment } from './report.ts';

/** How likely a report carries judgments of 2016 over, for questions that were not inspected again. */
const riskBasedShare = 0.3;

/** Questions that every force was inspected on. */
const alwaysInspected = new Set(['protecting-vulnerable-people', 'specialist-capabilities']);

/** Draw the judgments of the five questions. */
export function drawJudgments(random: Random): Judgment[] {
  const mayBeCarriedOver = printedQuestions.filter(({ id }) => !alwaysInspected.has(id));
  const carriedOver = random.chance(riskBasedShare)
    ? new Set(random.some(mayBeCarriedOver, random.whole(1, 2)).map(({ id }) => id))
    : new Set<string>();
  return printedQuestions.map(({ id, inTable }) => ({
    question: id,
    title: inTable,
    grade: id === 'specialist-capabilities' ? 'ungraded' : drawGrade(random),
    lastInspected: carriedOver.has(id) ? 2016 : 2017,
  }));
}

/** The overall grade that goes with judgments: the one that most of them have, the lower one of a tie. */
export function overallOf(judgments: readonly Judgment[]): string {
  const worstFirst = ['inadequate', 'requires-improvement', 'good', 'outstanding'];
  const countOf = (grade: string) => judgments.filter((known) => known.grade === grade).length;
  const [most = 'good'] = worstFirst.toSorted((one, other) => countOf(other) - countOf(one));
  return most;
}

function drawGrade(random: Random): string {
  const draw = random.next();
  if (draw < 0.05) return 'outstanding';
  if (draw < 0.66) return 'good';
  return draw < 0.95 ? 'requires-improvement' : 'inadequate';
}
