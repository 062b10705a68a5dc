import { parsedReports } from '../parser/content-reports.ts';

/** The records of the five reports as the site has them. */
export const contentRecords = parsedReports.flatMap(({ record }) => (record ? [record] : []));
