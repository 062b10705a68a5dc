import type { Plugin } from 'unified';
import type { Footnote, Furniture, Inline } from '../../schema/document.ts';
import { reporterOn } from '../diagnostics.ts';
import { keyOf } from '../text/lines.ts';
import { findDisplacedSigns } from '../outline/displaced-signs.ts';
import type { ChapterNode, Part, PlacedLine, TextWithJudgments, Report } from '../report-tree.ts';
import { findLineGaps, linesBesideColumns } from './line-gaps.ts';
import { lineParts } from './line-parts.ts';
import { findNotes, type Notes } from './notes.ts';
import { placeBlocks, type Shared } from './place-blocks.ts';
import { readBlocks } from './read-blocks.ts';
import { withSections } from './sections.ts';

/** Build blocks from the lines of each chapter: each with words goes into one of them, a footnote, or the furniture. */
export const buildBlocks: Plugin<[], TextWithJudgments, Report> = () => (text, file) => {
  const lines = text.children.flatMap(({ children }) => children);
  const notes = findNotes(text.children);
  const displaced = findDisplacedSigns(text, notes);
  const isInOrder = !displaced;
  const reporter = reporterOn(file);
  if (displaced) reporter.report('sections-mixed', displaced.line, { count: displaced.count });
  const footnotes: Footnote[] = [];
  const openLines = new Set(linesBesideColumns(lines));
  const { headings, identity, expected } = text;
  const shared = { headings, programme: identity.programme, footnotes, openLines };
  const chapters = text.children.flatMap((part, at, parts) => {
    if (part.chapter.kind === 'title-page') return frontMatter(part);
    const chapter = buildChapter(part, notes, shared);
    const isEnded = parts[at + 1]?.hasHeading === true;
    const known = { part, expected, isInOrder, isEnded };
    return [{ ...chapter, children: withSections(chapter.children, known, reporter) }];
  });
  return {
    ...text,
    children: withUniqueIds(chapters),
    footnotes,
    furniture: lines.flatMap(furnitureOf),
    gaps: new Set([...findLineGaps(lines), ...openLines]),
    openLines,
    isInOrder,
  };
};

function frontMatter(part: Part): ChapterNode[] {
  const printed = part.children.filter(({ plain, furniture }) => plain !== '' && !furniture);
  const [first, last] = [printed[0], printed.at(-1)];
  if (!first || !last) return [];
  const source = { line: first.number, endLine: last.number };
  const lines = printed.map(({ plain: text, number: line }) => ({
    content: [{ type: 'text' as const, text, line }],
    source: { line, endLine: line },
  }));
  const children = [{ type: 'lines' as const, lines, source }];
  return [{ type: 'chapter', id: 'title-page', kind: 'title-page', title: [], children, source }];
}

function buildChapter(part: Part, notes: Notes, shared: Shared): ChapterNode {
  const { chapter, hasHeading, children: lines } = part;
  const blocks = readBlocks(lineParts(lines, { headings: shared.headings, notes }));
  const title: Inline[] = hasHeading ? (blocks[0]?.content ?? []) : [];
  return {
    type: 'chapter',
    id: keyOf(chapter.question ?? chapter.kind).replace(/ /g, '-'),
    kind: chapter.kind,
    ...(chapter.question !== undefined && { question: chapter.question }),
    title,
    children: placeBlocks(hasHeading ? blocks.slice(1) : blocks, chapter, shared),
    source: { line: lines[0]?.number ?? 1, endLine: lines.at(-1)?.number ?? 1 },
  };
}

function furnitureOf({ furniture: reason, text, plain, number: line }: PlacedLine): Furniture[] {
  if (reason === undefined || (plain === '' && text.trim() === '')) return [];
  return [{ reason, text: plain, source: { line, endLine: line } }];
}

/** A report may have two chapters of one kind; the second one's fragment gets a number. */
function withUniqueIds(chapters: ChapterNode[]): ChapterNode[] {
  const seen = new Map<string, number>();
  return chapters.map((chapter) => {
    const count = (seen.get(chapter.id) ?? 0) + 1;
    seen.set(chapter.id, count);
    return count === 1 ? chapter : { ...chapter, id: `${chapter.id}-${String(count)}` };
  });
}
