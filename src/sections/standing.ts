import type { QuestionId } from '../schema/question.ts';
import type { ReportRecord } from '../schema/record.ts';
import { passageOf, titleKey, type Section } from './section.ts';

/**
 * Whether a report has a section, and why not; no two are alike.
 *
 * `not-inspected`: an earlier judgment stands, so there is no chapter. `not-in-report`: the report's own contents
 * list does not name it. `lost`: it is missing from our copy.
 */
export type SectionStanding = 'here' | 'not-inspected' | 'not-in-report' | 'lost';

/** Tell whether a report has a section, and why not. */
export function sectionStanding(report: ReportRecord, section: Section): SectionStanding {
  if (passageOf(report, section)) return 'here';
  if (isCarriedOver(report, section.question)) return 'not-inspected';
  const contents = contentsOf(report);
  return contents !== '' && !contents.includes(titleKey(section.title)) ? 'not-in-report' : 'lost';
}

/** Tell whether a question was not inspected in the report's year, so that an earlier judgment stands. */
export function isCarriedOver(report: ReportRecord, question: QuestionId): boolean {
  const judgment = report.judgments.find((item) => item.question === question);
  return judgment !== undefined && judgment.lastInspected < report.year;
}

/** The letters of the report's contents list; nothing where our copy has none. */
function contentsOf({ document }: ReportRecord): string {
  const entries = document.furniture.filter(({ reason }) => reason === 'contents-list');
  return titleKey(entries.map(({ text }) => text).join(' '));
}
