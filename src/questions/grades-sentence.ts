import { formatCount, formatCounted } from '../format/count.ts';
import { formatGrade } from '../format/grade.ts';
import { formatList } from '../format/list.ts';
import { gradeSchema } from '../schema/grade.ts';
import type { Judgment } from '../schema/judgment.ts';
import { sentenceCase } from '../format/sentence-case.ts';
import type { Answer } from './question-page.ts';

/**
 * Say how many forces got which grade, each year by itself.
 *
 * A grade that was carried over is never counted with those of the year: two forces whose grades are of two
 * years differ in the year.
 */
export function gradesSentence(answers: readonly Answer[], year: number): string {
  const judgments = answers.flatMap(({ judgment }) => judgment ?? []);
  const now = judgments.filter(({ lastInspected }) => lastInspected >= year);
  const carried = judgments.filter(({ lastInspected }) => lastInspected < year);
  const lost = answers.filter(({ judgment }) => judgment === undefined);
  return [
    now.length === 0
      ? `No force here was inspected on this in ${year}.`
      : `In ${year}, ${formatCount(now.length)} of ${formatCounted(answers.length, 'force')} ${wasOrWere(now.length)} inspected on this: ${countGrades(now)}.`,
    ...(carried.length === 0
      ? []
      : [
          `${sentenceCase(formatCount(carried.length))} ${wasOrWere(carried.length)} not inspected again, so an older grade stands: ${countByYear(carried)}.`,
        ]),
    ...(lost.length === 0
      ? []
      : [`Missing from our copy: the grade of ${formatList(lost.map(({ name }) => name))}.`]),
  ].join(' ');
}

/** Count grades, best first: `one Good and two Requires improvement`. */
function countGrades(judgments: readonly Judgment[]): string {
  return formatList(
    gradeSchema.options.flatMap((grade) => {
      const count = judgments.filter((judgment) => judgment.grade === grade).length;
      return count === 0 ? [] : [`${formatCount(count)} ${formatGrade(grade)}`];
    }),
  );
}

/** Count grades year by year, newest first: `two Good of 2016`. */
function countByYear(judgments: readonly Judgment[]): string {
  const years = [...Map.groupBy(judgments, ({ lastInspected }) => lastInspected)];
  return years
    .sort(([a], [b]) => b - a)
    .map(([year, same]) => `${countGrades(same)} (${year})`)
    .join('; ');
}

function wasOrWere(count: number): string {
  return count === 1 ? 'was' : 'were';
}
