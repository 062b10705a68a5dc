import { reportHref, sourceHref } from '../format/report-link.ts';
import type { QuestionId } from '../schema/question.ts';
import type { ReportRecord } from '../schema/record.ts';
import { chapterOf, headingOf, passageOf, titleKey, type Section } from './section.ts';

/**
 * Whether a report has a section, and why not; no two are alike.
 *
 * `unclear`: its heading is here, and nobody can tell where the section begins or ends. `not-inspected`: an earlier judgment
 * stands, so there is no chapter. `not-in-report`: the report's own contents list does not name it. `lost`: our copy has no
 * such heading in its chapter.
 */
export type SectionStanding = 'here' | 'unclear' | 'not-inspected' | 'not-in-report' | 'lost';

/** Tell whether a report has a section, and why not. */
export function sectionStanding(report: ReportRecord, section: Section): SectionStanding {
  if (passageOf(report, section)) return 'here';
  if (headingOf(report, section)) return 'unclear';
  if (isCarriedOver(report, section.question)) return 'not-inspected';
  const contents = contentsOf(report);
  return contents !== '' && !contents.includes(titleKey(section.title)) ? 'not-in-report' : 'lost';
}

/** The address of a section in its report; where its heading is not certain, of what may hold its words. */
export function sectionHref(report: ReportRecord, section: Section): string {
  const source = passageOf(report, section)?.source ?? headingOf(report, section);
  if (source) return sourceHref(report, source);
  const chapter = chapterOf(report, section.question);
  return chapter ? `${reportHref(report)}#${chapter.id}` : reportHref(report);
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
