import { joinedReports } from '../register/joined-reports.ts';
import { isTrial } from '../report-texts/folders.ts';

/** Find the page on which HMICFRS gives what a report found; `undefined` where its address is not known, or the report is invented. */
export function inspectionPage({ id }: { id: string }): string | undefined {
  return isTrial ? undefined : joinedReports.find(({ report }) => report === id)?.page;
}
