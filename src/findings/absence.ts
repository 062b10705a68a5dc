import type { Chapter } from '../schema/document.ts';
import type { QuestionId } from '../schema/question.ts';
import type { ReportRecord } from '../schema/record.ts';
import { wordsOf } from '../report-view/lines.ts';

/**
 * Why a report has no finding under a question; the four are never alike.
 *
 * `none-listed`: its chapter is here and lists none. `not-inspected`: the judgment was carried over, so there is no
 * chapter. `list-lost`: the heading of a list is here, its items are missing from our copy. `chapter-lost`: the
 * chapter itself is missing from our copy, and nothing says that it was not inspected.
 */
export type FindingAbsence = 'none-listed' | 'not-inspected' | 'list-lost' | 'chapter-lost';

/** How reports head their lists: `Areas for improvement`, `Cause of concern`. */
const listHeading = /^(?:areas? for improvement|causes? of concern|recommendations?)$/iu;

/** Tell why a report has no finding under a question. */
export function findingAbsence(report: ReportRecord, question: QuestionId): FindingAbsence {
  const chapter = chapterOf(report, question);
  if (chapter) return chapter.blocks.some(isListHeading) ? 'list-lost' : 'none-listed';
  return isCarriedOver(report, question) ? 'not-inspected' : 'chapter-lost';
}

/** Find the chapter that answers a question. */
export function chapterOf(report: ReportRecord, question: QuestionId): Chapter | undefined {
  return report.document.chapters.find((chapter) => chapter.question === question);
}

/** Tell whether a question was not inspected in the report's year, so that an earlier judgment stands. */
export function isCarriedOver(report: ReportRecord, question: QuestionId): boolean {
  const judgment = report.judgments.find((item) => item.question === question);
  return judgment !== undefined && judgment.lastInspected < report.year;
}

function isListHeading(block: Chapter['blocks'][number]): boolean {
  return block.type === 'heading' && listHeading.test(wordsOf(block.content));
}
