import { wordsOf } from '../format/inline-words.ts';
import { partSentences } from '../format/sentences.ts';
import { programmeOf } from '../programme/programmes.ts';
import type { Block } from '../schema/document.ts';
import type { QuestionId } from '../schema/question.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { Source } from '../schema/source.ts';

/** Words of the report's summary, exactly as printed but for line breaks and footnote marks. */
export interface Quotation {
  text: string;
  source: Source;
}

/** How the report's summary opens, as a whole and on each question that one of its paragraphs opens with. */
export interface SummaryOpenings {
  overall: Quotation | undefined;
  byQuestion: ReadonlyMap<QuestionId, Quotation>;
}

/** The summary's first paragraph opens with the grade in words; what follows it tells why. */
const sentencesOverall = 3;

/**
 * Find how the summary of a report opens.
 *
 * A paragraph is about a question where its first sentence has the words of that question alone, and where the
 * questions come in the order of the programme; any other paragraph is left to the report itself.
 */
export function summaryOpenings(record: ReportRecord): SummaryOpenings {
  const questions = programmeOf(record).questions;
  const [first, ...paragraphs] = summaryParagraphs(record);
  const byQuestion = new Map<QuestionId, Quotation>();
  let reached = -1;
  for (const { text, source } of paragraphs) {
    const [opening = ''] = partSentences(text);
    const about = questions.filter(({ summaryWords }) =>
      summaryWords.some((words) => opening.toLowerCase().includes(words.toLowerCase())),
    );
    const [question] = about;
    const place = question === undefined ? -1 : questions.indexOf(question);
    if (question === undefined || about.length > 1 || place <= reached) continue;
    reached = place;
    byQuestion.set(question.id, { text: opening, source });
  }
  const overall = first && { ...first, text: firstSentences(first.text, sentencesOverall) };
  return { overall, byQuestion };
}

/** The whole paragraphs of the summary, where it is certain where it ends; one that a page tore is not quoted. */
function summaryParagraphs({ document }: ReportRecord): Quotation[] {
  const blocks = document.chapters.find(({ kind }) => kind === 'overview')?.blocks ?? [];
  const heading = blocks.findIndex(
    (block) =>
      block.type === 'heading' &&
      block.opens === 'section' &&
      wordsOf(block.content).toLowerCase() === 'summary',
  );
  if (heading < 0) return [];
  const after = blocks.slice(heading + 1);
  const next = after.findIndex(({ type }) => type === 'heading');
  return after.slice(0, next < 0 ? after.length : next).flatMap(wholeParagraph);
}

function wholeParagraph(block: Block): Quotation[] {
  if (block.type !== 'paragraph') return [];
  const text = wordsOf(block.content);
  return /[.!?]["'”’)]*$/.test(text) ? [{ text, source: block.source }] : [];
}

function firstSentences(text: string, count: number): string {
  return partSentences(text).slice(0, count).join(' ');
}
