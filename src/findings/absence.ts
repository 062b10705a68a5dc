import type { Block } from '../schema/document.ts';
import type { QuestionId } from '../schema/question.ts';
import type { ReportRecord } from '../schema/record.ts';
import { chapterOf, sections } from '../sections/section.ts';
import { isCarriedOver, sectionStanding } from '../sections/standing.ts';

/**
 * Why a report has no finding under a question; no two are alike.
 *
 * `none-listed`: its whole chapter is here and lists none. `not-inspected`: an earlier judgment stands, so there is no
 * chapter. `list-lost`: the heading of a list is here without its items. `chapter-lost`: the chapter is missing from our
 * copy, or its sections are not certain to be whole, so what it listed cannot be told.
 */
export type FindingAbsence = 'none-listed' | 'not-inspected' | 'list-lost' | 'chapter-lost';

/** Tell why a report has no finding under a question. */
export function findingAbsence(report: ReportRecord, question: QuestionId): FindingAbsence {
  const chapter = chapterOf(report, question);
  if (!chapter) return isCarriedOver(report, question) ? 'not-inspected' : 'chapter-lost';
  if (chapter.blocks.some(isListHeading)) return 'list-lost';
  return isWhole(report, question) ? 'none-listed' : 'chapter-lost';
}

function isWhole(report: ReportRecord, question: QuestionId): boolean {
  return sections
    .filter((section) => section.programme === report.programmeId)
    .filter((section) => section.question === question)
    .map((section) => sectionStanding(report, section))
    .every((standing) => standing === 'here' || standing === 'not-in-report');
}

function isListHeading(block: Block): boolean {
  return block.type === 'heading' && block.opens === 'findings';
}
