import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { settleReports, type ParsedReport } from '../../src/parser/parse-reports.ts';
import { readReport, type ReportFile } from '../../src/parser/read-report.ts';
import { forces } from '../../src/register/forces.ts';

/** The five report texts whose facts tests write down, as received; `collection.ts` has those that joined them too. */
export const contentReports: readonly ReportFile[] = [
  'bedfordshire',
  'cambridgeshire',
  'leicestershire',
  'northamptonshire',
  'staffordshire',
].map((force) => {
  const path = `content/reports/${force}-2017-effectiveness.txt`;
  return { path, bytes: readFileSync(path) };
});

/** What each of them says by itself. */
const readings = contentReports.map((file) => readReport(file, forces));

/** What the parser reads of them together. */
export const parsedReports: readonly ParsedReport[] = settleReports(readings);

/** Name a report by its file: `bedfordshire-2017-effectiveness`. */
export function idOf({ path }: { path: string }): string {
  return basename(path, '.txt');
}

/** Parse a changed text of one of the five reports, with the other four beside it. */
export function parseChanged({ path }: ReportFile, bytes: Uint8Array): ParsedReport {
  const others = readings.filter((reading) => reading.path !== path);
  const [parsed] = settleReports([readReport({ path, bytes }, forces)], { alongside: others });
  if (!parsed) throw new Error(`nothing was parsed for ${path}`);
  return parsed;
}
