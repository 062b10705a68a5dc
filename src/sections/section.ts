import { programmes } from '../programme/programmes.ts';
import { slugOf } from '../report-view/fragments.ts';
import { wordsOf } from '../format/inline-words.ts';
import type { Block, Chapter } from '../schema/document.ts';
import type { ProgrammeId } from '../schema/programme.ts';
import type { QuestionId } from '../schema/question.ts';
import type { ReportRecord } from '../schema/record.ts';
import type { Source } from '../schema/source.ts';

/** A sub-heading that the reports of a programme share. */
export interface Section {
  /** In the address of its page: `initial-investigation`. */
  id: string;
  title: string;
  programme: ProgrammeId;
  question: QuestionId;
}

/** What stands under a heading in one report. */
export interface SectionPassage {
  /** Where its heading stands. */
  source: Source;
  blocks: Block[];
}

/** The sections of every programme, in the order in which reports print them. */
export const sections: readonly Section[] = programmes.flatMap(({ id: programme, questions }) =>
  questions.flatMap(({ id: question, sections: titles }) =>
    titles.map((title): Section => ({ id: slugOf(title), title, programme, question })),
  ),
);

/** Find the chapter that answers a question. */
export function chapterOf(report: ReportRecord, question: QuestionId): Chapter | undefined {
  return report.document.chapters.find((chapter) => chapter.question === question);
}

/** Find what a report says in a section: nothing where nobody can tell where the section begins or ends. */
export function passageOf(
  report: ReportRecord,
  { question, title }: Section,
): SectionPassage | undefined {
  const blocks = chapterOf(report, question)?.blocks ?? [];
  const at = blocks.findIndex((block) => isTitled(block, title) && block.opens === 'section');
  const heading = blocks[at];
  if (heading === undefined) return undefined;
  const after = blocks.slice(at + 1);
  const end = after.findIndex((block) => block.type === 'heading' && block.opens !== undefined);
  return { source: heading.source, blocks: end === -1 ? after : after.slice(0, end) };
}

/** Find where the heading of a section stands first. */
export function headingOf(report: ReportRecord, { question, title }: Section): Source | undefined {
  const blocks = chapterOf(report, question)?.blocks ?? [];
  return blocks.find((block) => isTitled(block, title))?.source;
}

/** Compare titles by their letters: `Reducing re- offending` is one with its right form. */
export function titleKey(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z]/gu, '');
}

type Heading = Extract<Block, { type: 'heading' }>;

function isTitled(block: Block, title: string): block is Heading {
  return block.type === 'heading' && titleKey(wordsOf(block.content)) === titleKey(title);
}
