import type { Block, Chapter } from '../schema/document.ts';
import type { ReportRecord } from '../schema/record.ts';
import { createAnchors } from './anchors.ts';
import { buildBlock, passageOf, type Layout } from './blocks.ts';
import { chapterWords } from './chapter-words.ts';
import { formatCitation } from './citation.ts';
import { createAuditLinks } from './audit-links.ts';
import { createCitables } from './citables.ts';
import { createContradictions } from './contradictions.ts';
import { factLines } from './fact-lines.ts';
import { createFigureGroups } from './figure-groups.ts';
import { createUniqueNames } from './fragments.ts';
import { buildFurniture } from './furniture.ts';
import { layOutLines } from './lines.ts';
import { buildNotes, createNoteMarks } from './notes.ts';
import type { BlockView, ChapterView, ContentsEntry, PassageView, ReportView } from './view.ts';

/**
 * Lay out a report for its page: fragments, contents, footnotes linked both ways, what was left out.
 *
 * `forceName` names the force in citations where the title page does not.
 */
export function buildReportView(record: ReportRecord, forceName: string): ReportView {
  const { chapters: all, footnotes, furniture } = record.document;
  const anchors = createAnchors();
  const marks = createNoteMarks();
  const layout: Layout = {
    anchors,
    marks,
    unique: createUniqueNames(),
    citableAt: createCitables(record),
    auditAt: createAuditLinks(record),
    againstAt: createContradictions(record),
    groupLines: createFigureGroups(record),
  };
  const titlePage = all
    .filter((chapter) => chapter.kind === 'title-page')
    .flatMap((chapter) => buildTitlePage(chapter, layout));
  const printed = all
    .filter((chapter) => chapter.kind !== 'title-page')
    .map((chapter) => buildChapter(chapter, chapterWords(record, chapter), layout));
  const chapters = inReadingOrder(printed);
  const notes = buildNotes({
    footnotes,
    marks,
    anchors,
    layOut: (content) => layOutLines(content, anchors, marks),
  });
  const left = buildFurniture(furniture, anchors);
  anchors.lead(factLines(record));
  return {
    titlePage,
    contents: chapters.map(contentsOf),
    chapters,
    isReordered: chapters.some((chapter, index) => chapter !== printed[index]),
    notes,
    furniture: left,
    citation: formatCitation(record, forceName),
  };
}

function buildTitlePage(chapter: Chapter, layout: Layout): BlockView[] {
  const title = titleOf(chapter, layout);
  const blocks = chapter.blocks.map((block) => buildBlock(block, chapter.id, layout));
  return title === undefined ? blocks : [{ ...title, type: 'paragraph' }, ...blocks];
}

/** A chapter without a title prints none, so it must not claim its first line. */
function titleOf({ title, source }: Chapter, layout: Layout): PassageView | undefined {
  return title.length === 0 ? undefined : passageOf({ content: title, source }, layout);
}

function buildChapter(chapter: Chapter, words: string, layout: Layout): ChapterView {
  const id = layout.unique(chapter.id);
  const title = titleOf(chapter, layout);
  const isBare = (block: Block): boolean =>
    chapter.kind === 'force-in-numbers' && block.type !== 'paragraph';
  const build = (block: Block): BlockView => buildBlock(block, id, layout);
  const printed = chapter.blocks.filter(isBare).map(build);
  return {
    id,
    kind: chapter.kind,
    words,
    ...(title === undefined ? {} : { title }),
    blocks: chapter.blocks.filter((block) => !isBare(block)).map(build),
    printed,
  };
}

/** The chapter that sums up the judgments first, wherever the report prints it; then all the others. */
function inReadingOrder(printed: readonly ChapterView[]): ChapterView[] {
  const isSummary = ({ kind }: ChapterView): boolean => kind === 'overview';
  return [...printed.filter(isSummary), ...printed.filter((chapter) => !isSummary(chapter))];
}

function contentsOf(chapter: ChapterView): ContentsEntry {
  const entries = chapter.blocks
    .filter((block) => block.type === 'heading')
    .filter((block) => block.level === 3)
    .map(({ id, words }) => ({ id, words, entries: [] }));
  return { id: chapter.id, words: chapter.words, entries };
}
