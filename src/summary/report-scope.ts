import { formatCounted } from '../format/count.ts';
import { formatList } from '../format/list.ts';
import { formatMonth } from '../format/month.ts';
import { formatReportName } from '../format/report-name.ts';
import { programmeOf } from '../programme/programmes.ts';
import type { ReportRecord } from '../schema/record.ts';
import { sentenceCase } from '../format/sentence-case.ts';

/** Say how many reports there are and what they grade. */
export function reportScope(records: readonly ReportRecord[]): string {
  if (records.length === 0) return 'No report yet.';
  const byName = Map.groupBy(records, formatReportName);
  const kinds = [...byName].map(([name, members]) => {
    const [first] = members;
    const aim = first && programmeOf(first).overallAim;
    return aim === undefined ? name : `${name}, on ${aim}`;
  });
  const count = sentenceCase(formatCounted(records.length, 'report'));
  return `${count} so far: ${formatList(kinds)}.`;
}

/** Say when reports came out, as far as their title pages say so; nothing where none does. */
export function publicationSentence(
  records: readonly Pick<ReportRecord, 'year' | 'published'>[],
): string {
  const months = records.flatMap(({ published }) => published ?? []).toSorted();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last
    ? `Published in ${formatMonth(first)}.`
    : `Published from ${formatMonth(first)} to ${formatMonth(last)}.`;
}
