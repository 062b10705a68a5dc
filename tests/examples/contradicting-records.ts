import { contentReports, parseChanged, parsedReports } from '../parser/content-reports.ts';
import type { ReportRecord } from '../../src/schema/record.ts';

/** The records of the reports that we have, were some words of the one on Staffordshire others. */
export function recordsWith(words: string, others: string): ReportRecord[] {
  const file = contentReports.find(({ path }) => path.includes('staffordshire'));
  const text = new TextDecoder().decode(file?.bytes);
  if (file === undefined || !text.includes(words)) throw new Error(`No report says “${words}”`);
  const changed = parseChanged(file, new TextEncoder().encode(text.replace(words, others)));
  return parsedReports.flatMap((report) => {
    const { record } = report.path === file.path ? changed : report;
    return record ?? [];
  });
}
