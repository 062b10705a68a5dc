import { formatCount, formatCounted } from '../format/count.ts';
import { formatGrade } from '../format/grade.ts';
import { formatList } from '../format/list.ts';
import { gradeSchema } from '../schema/grade.ts';
import type { Judgment } from '../schema/judgment.ts';
import { sentenceCase } from './sentence-case.ts';

/** Say how many questions got which grade, best first: `three Good and one Requires improvement`. */
export function judgmentsSentence(judgments: readonly Judgment[]): string {
  const graded = judgments.filter((judgment) => judgment.grade !== 'ungraded');
  if (graded.length === 0) return 'The text we have gives no grade for a question.';
  const counts = gradeSchema.options
    .map((grade) => ({ grade, count: graded.filter((item) => item.grade === grade).length }))
    .filter(({ count }) => count > 0)
    .map(({ grade, count }) => `${formatCount(count)} ${formatGrade(grade)}`);
  const verb = graded.length === 1 ? 'was' : 'were';
  const questions = sentenceCase(formatCounted(graded.length, 'question'));
  const only = graded.length > 1 && counts.length === 1 ? graded[0] : undefined;
  const grades =
    only === undefined ? `: ${formatList(counts)}` : `, all ${formatGrade(only.grade)}`;
  return `${questions} ${verb} graded${grades}.${ungradedSentence(judgments.length - graded.length)}`;
}

/** Say which grades are older than the report; nothing where none is. */
export function carriedOverSentence(
  judgments: readonly Judgment[],
  year: number,
): string | undefined {
  const carried = judgments.filter((judgment) => judgment.lastInspected < year);
  if (carried.length === 0) return undefined;
  const years = [...new Set(carried.map((judgment) => String(judgment.lastInspected)))].sort();
  const was = carried.length === 1 ? 'was given' : 'were given';
  const again = carried.length === 1 ? 'that question was' : 'those questions were';
  return `${sentenceCase(formatCounted(carried.length, 'grade'))} ${was} in ${formatList(years)} and carried over: ${again} not inspected again in ${year}.`;
}

function ungradedSentence(count: number): string {
  if (count === 0) return '';
  return ` ${sentenceCase(formatCount(count))} more ${count === 1 ? 'was' : 'were'} looked at but not graded.`;
}
