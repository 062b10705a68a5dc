import { programmeOf } from '../programme/programmes.ts';
import type { ReportRecord } from '../schema/record.ts';

/** A question that a force's report does not go into, because its grade is from an earlier year. */
export interface NotInspected {
  /** Short name of the force. */
  force: string;
  /** Title of the question. */
  question: string;
  /** Year of the report. */
  year: number;
}

/** List the questions whose chapters a report does not have because they were not inspected that year. */
export function notInspected(record: ReportRecord, force: string): NotInspected[] {
  const chapters = new Set(record.document.chapters.map(({ question }) => question));
  const titles = programmeOf(record).questions;
  return record.judgments.flatMap(({ question, title, lastInspected }) =>
    lastInspected >= record.year || chapters.has(question)
      ? []
      : [
          {
            force,
            question: titles.find(({ id }) => id === question)?.title ?? title,
            year: record.year,
          },
        ],
  );
}
