import { readFileSync } from 'node:fs';

import { parse } from 'csv-parse/sync';
import { z } from 'zod';

import type { ReportRecord } from '../schema/record.ts';

/** `https://hmicfrs.justiceinspectorates.gov.uk/…`, or the older `www.justiceinspectorates.gov.uk/hmicfrs/…` */
const inspectoratePage =
  /^https?:\/\/(?:hmicfrs\.justiceinspectorates\.gov\.uk|www\.justiceinspectorates\.gov\.uk\/hmicfrs)\/\S+$/u;

const rowsSchema = z.array(
  z.strictObject({
    report: z.string(),
    /** The notice of copyright that its title page prints. */
    notice: z.string(),
    /** The page of HMICFRS's site on the inspection; the cell is empty where its address is not known. */
    page: z
      .string()
      .regex(inspectoratePage, { error: 'Expected a page of HMICFRS’s own site' })
      .or(z.literal('').transform(() => undefined)),
  }),
);

/**
 * The reports in the order in which they joined the site; a new one goes to the end, and none ever moves.
 *
 * Published addresses and files name groups of findings by it. Dates of publication cannot give that order: the reports
 * of one programme come out on one day, and any of them may be added first.
 */
export const joinedReports = parseJoinedReports(readFileSync('content/reports.csv', 'utf8'));

const places = new Map(joinedReports.map(({ report }, index) => [report, index]));

/** Parse the list of reports; throws on a page of another site. */
export function parseJoinedReports(text: string): z.infer<typeof rowsSchema> {
  return rowsSchema.parse(parse(text, { columns: true }));
}

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
