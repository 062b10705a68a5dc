import { globSync, readFileSync } from 'node:fs';

import { parseReports, type ParsedReport } from '../../src/parser/parse-reports.ts';
import type { ReportFile } from '../../src/parser/read-report.ts';
import { forces } from '../../src/register/forces.ts';

/** Every text in `content/reports`, however many there are: for what is true of any. */
export const allTexts: readonly ReportFile[] = globSync('content/reports/*.txt')
  .toSorted()
  .map((path) => ({ path, bytes: readFileSync(path) }));

/** What the parser reads of all of them together, as the site does. */
export const allReports: readonly ParsedReport[] = parseReports({
  files: allTexts,
  register: forces,
});
