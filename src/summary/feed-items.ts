import { formatMonth } from '../format/month.ts';
import { reportHref } from '../format/report-link.ts';
import { formatReportName } from '../format/report-name.ts';
import { forceBySlug } from '../register/forces.ts';
import type { ReportRecord } from '../schema/record.ts';
import { findingsSentence } from './findings-sentence.ts';
import { overallSentence } from './overall-sentence.ts';

/** A report as an item of a feed. */
export interface FeedItem {
  title: string;
  link: string;
  description: string;
}

/**
 * List reports for a feed, the newest first.
 *
 * The title pages give a month and no day, so the month stands in the words and no date is made up.
 */
export function feedItems(records: readonly ReportRecord[]): FeedItem[] {
  return records
    .toSorted((a, b) => orderOf(b).localeCompare(orderOf(a)) || a.id.localeCompare(b.id))
    .map((record) => {
      const name = forceBySlug(record.force)?.name ?? record.force;
      const published =
        record.published === undefined ? [] : [`Published in ${formatMonth(record.published)}.`];
      return {
        title: `${name}: ${formatReportName(record)}`,
        link: reportHref(record),
        description: [overallSentence(record, name), findingsSentence(record), ...published].join(
          ' ',
        ),
      };
    });
}

/** Where the month is not in the text, the year of the programme is the earliest it can be. */
function orderOf({ published, year }: ReportRecord): string {
  return published ?? String(year);
}
