import { wordsOf } from '../format/inline-words.ts';
import { programmeOf } from '../programme/programmes.ts';
import type { Chapter, ChapterKind } from '../schema/document.ts';
import type { ReportRecord } from '../schema/record.ts';

/** What we call a chapter whose heading our copy lost. */
const namesByKind: Record<ChapterKind, string> = {
  'title-page': 'Title page',
  'force-in-numbers': 'Force in numbers',
  'risk-based-inspection': 'Risk-based inspection',
  overview: 'Overview',
  question: 'A question',
  annex: 'Annex A',
  other: 'A part of the report',
};

/** The heading of a chapter; where our copy lost it, what we call the chapter. */
export function chapterWords(
  record: Pick<ReportRecord, 'programmeId'>,
  { title, question, kind }: Chapter,
): string {
  if (title.length > 0) return wordsOf(title);
  const asked = programmeOf(record).questions.find(({ id }) => id === question);
  return asked?.title ?? namesByKind[kind];
}
