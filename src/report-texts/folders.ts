import { dirname, join } from 'node:path';

/** The collection that the site publishes. */
export const collection = 'content/reports';

/** The folder that this run reads; the build sets it where other texts are wanted. */
export const reportsFolder = process.env.REPORTS_FOLDER ?? collection;

/** What people read in the PDFs of these reports, a file a report: `readings/` beside the texts. */
export const readingsFolder = join(dirname(reportsFolder), 'readings');

/** Whether the texts are others than those of the collection, so that they may be invented. */
export const isTrial = reportsFolder !== collection;

/** Where results of earlier runs are kept; none where a build is to make everything afresh. */
export const cacheFolder =
  process.env.BUILD_FRESH === undefined ? 'node_modules/.cache/peel-compare' : undefined;
