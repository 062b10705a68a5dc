import { formatCount } from '../format/count.ts';
import { fourTierScale, programmeOf, programmes, type Programme } from '../programme/programmes.ts';
import type { Grade } from '../schema/grade.ts';
import type { ReportRecord } from '../schema/record.ts';

/** What each grade of the scale of four means, in the inspectorate's sense and our words. */
const meaningsOnFour = new Map<Grade, string>([
  ['outstanding', 'The force does better than the inspectorate expects of a force graded Good.'],
  ['good', 'The force does this as well as the inspectorate expects of a force.'],
  [
    'requires-improvement',
    'There are shortcomings in how the force works, and it has to put them right to reach what is expected.',
  ],
  ['inadequate', 'There are serious or critical failings in how the force works.'],
]);

const meaningOfUngraded =
  'The inspectors looked at the question and published what they found, but gave no grade. It is a published result, not a gap.';

const places = ['best', 'second', 'third', 'fourth', 'fifth'];

/**
 * Say what a grade of a report means, on the scale of that report: one word on two scales is two
 * grades. Of a scale whose meanings are not written here, only the place of the grade is said. It is
 * worded as what the word means, because a grade of years ago says nothing of how the force works today.
 */
export function gradeMeaning(
  grade: Grade,
  report: Pick<ReportRecord, 'programmeId' | 'year'>,
  known: readonly Programme[] = programmes,
): string {
  const { scale } = programmeOf(report, known);
  if (grade === 'ungraded') return meaningOfUngraded;
  const meaning = meaningOn(scale, grade);
  return meaning === undefined
    ? placeOn(scale, grade, report.year)
    : `The grade means: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`;
}

/** What a grade means on a scale, or nothing where that scale's meanings are not written here. */
export function meaningOn(scale: readonly Grade[], grade: Grade): string | undefined {
  if (grade === 'ungraded') return meaningOfUngraded;
  return scale === fourTierScale ? meaningsOnFour.get(grade) : undefined;
}

/** `The second of the five grades that could be given in 2021.` */
function placeOn(scale: readonly Grade[], grade: Grade, year: number): string {
  const place = places[scale.indexOf(grade)];
  if (place === undefined) throw new Error(`${grade} is no grade of the scale of ${year}`);
  return `The ${place} of the ${formatCount(scale.length)} grades that could be given in ${year}.`;
}
