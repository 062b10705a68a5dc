import type { ReportRecord } from '../schema/record.ts';

/**
 * The reports in the order in which they joined the site; a new one goes to the end, and none ever moves.
 *
 * Published addresses and files name groups of findings by it. Dates of publication cannot give that order: the reports
 * of one programme come out on one day, and any of them may be added first.
 */
export const joinedReports: readonly string[] = [
  'bedfordshire-2017-effectiveness',
  'cambridgeshire-2017-effectiveness',
  'leicestershire-2017-effectiveness',
  'northamptonshire-2017-effectiveness',
  'staffordshire-2017-effectiveness',
];

const places = new Map(joinedReports.map((id, index) => [id, index]));

/** Sort reports by when they joined; those that are not in the list yet come last, by publication and name. */
export function byJoining(a: Joined, b: Joined): number {
  return placeOf(a) - placeOf(b) || (keyOf(a) < keyOf(b) ? -1 : 1);
}

type Joined = Pick<ReportRecord, 'id' | 'published'>;

function placeOf({ id }: Joined): number {
  return places.get(id) ?? joinedReports.length;
}

function keyOf({ id, published = 'unknown' }: Joined): string {
  return `${published} ${id}`;
}
