import type { Force } from '../schema/force.ts';
import type { Judgment } from '../schema/judgment.ts';
import { mapEntries, type MapEntry } from './map-entry.ts';

/** A force's judgment on one question, absent where its report does not state it. */
interface QuestionAnswer {
  report: { force: string; year: number };
  judgment: Judgment | undefined;
}

/** Give every force its grade on one question; a grade that was carried over has its year beside it. */
export function questionEntries(
  forces: readonly Pick<Force, 'slug' | 'shortName'>[],
  answers: readonly QuestionAnswer[],
): MapEntry[] {
  const answerOf = new Map(answers.map((answer) => [answer.report.force, answer]));
  return mapEntries(forces, (slug) => {
    const answer = answerOf.get(slug);
    if (answer === undefined) return undefined;
    const { judgment, report } = answer;
    if (judgment === undefined) return { state: 'no-grade' };
    const isCarriedOver = judgment.lastInspected < report.year;
    return {
      state: judgment.grade,
      ...(isCarriedOver && { note: String(judgment.lastInspected) }),
    };
  });
}
