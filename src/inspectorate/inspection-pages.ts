import { readFileSync } from 'node:fs';

import { parse } from 'csv-parse/sync';
import { z } from 'zod';

import { isTrial } from '../report-texts/folders.ts';

/** `https://hmicfrs.justiceinspectorates.gov.uk/…`, or the older `www.justiceinspectorates.gov.uk/hmicfrs/…` */
const inspectoratePage =
  /^https?:\/\/(?:hmicfrs\.justiceinspectorates\.gov\.uk|www\.justiceinspectorates\.gov\.uk\/hmicfrs)\/\S+$/u;

const rowsSchema = z.array(
  z.strictObject({
    report: z.string(),
    page: z.string().regex(inspectoratePage, { error: 'Expected a page of HMICFRS’s own site' }),
  }),
);

const pages = new Map(
  parseInspectionPages(readFileSync('content/inspection-pages.csv', 'utf8')).map(
    ({ report, page }) => [report, page],
  ),
);

/** Find the page on which HMICFRS gives what a report found; `undefined` where its address is not known, or the report is invented. */
export function inspectionPage(report: { id: string }): string | undefined {
  return isTrial ? undefined : pages.get(report.id);
}

/** Parse the list of pages: the id of each report with its address; throws on an address of another site. */
export function parseInspectionPages(text: string): z.infer<typeof rowsSchema> {
  return rowsSchema.parse(parse(text, { columns: true }));
}
