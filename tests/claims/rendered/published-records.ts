import { globSync, readFileSync } from 'node:fs';

import type { ReportRecord } from '../../../src/schema/record.ts';
import { SITE } from '../../browser/site-under-test.ts';

/** The records that the tested site offers to take away, by which its words of comparison are judged. */
export const publishedRecords: ReportRecord[] = globSync(`${SITE}/data/records/*.json`)
  .toSorted()
  .map((file) => JSON.parse(readFileSync(file, 'utf8')) as ReportRecord);
