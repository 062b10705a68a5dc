import type { Programme } from '../../programme/programmes.ts';
import type {
  Block,
  Chapter,
  Footnote,
  Furniture,
  Inline,
  ReportDocument,
} from '../../schema/document.ts';
import type { Source } from '../../schema/source.ts';
import { keyOf, type Line } from '../lines.ts';
import { lineParts, type ReportLines } from './line-parts.ts';
import { noteStarts } from './note-starts.ts';
import { placeBlocks } from './place-blocks.ts';
import { readBlocks } from './read-blocks.ts';
import type { FurnitureLines, Outline, Region } from '../outline/outline-report.ts';

/**
 * Build the report as a document: chapters with their blocks, footnotes, and what is out of the flow.
 *
 * Every line with words goes into exactly one of them.
 */
export function buildDocument({
  lines,
  outline,
  furniture,
  programme,
}: {
  lines: readonly Line[];
  outline: Outline;
  furniture: FurnitureLines;
  programme: Programme;
}): ReportDocument {
  const bodyFrom = outline.regions[0]?.from ?? outline.contents?.to ?? lines.length;
  const front = frontMatter(lines, { outline, furniture, to: bodyFrom });
  const footnotes: Footnote[] = [];
  const chapters: Chapter[] = front.blocks.length > 0 ? [titlePageChapter(front.blocks)] : [];
  const notes = noteStarts(lines, { from: bodyFrom, furniture });
  const report = { lines, outline, furniture, notes, programme, footnotes };
  for (const region of outline.regions) chapters.push(buildChapter(region, report));
  return {
    chapters: withUniqueIds(chapters),
    footnotes,
    furniture: furnitureOf(lines, outline, furniture),
  };
}

function frontMatter(
  lines: readonly Line[],
  { outline, furniture, to }: { outline: Outline; furniture: FurnitureLines; to: number },
): { blocks: Block[] } {
  const printed = lines
    .slice(0, to)
    .filter((line, at) => line.plain !== '' && !furniture.has(at) && !isInContents(at, outline))
    .map((line) => ({
      content: [{ type: 'text' as const, text: line.plain, line: line.number }],
      source: { line: line.number, endLine: line.number },
    }));
  const [first] = printed;
  const last = printed.at(-1);
  if (!first || !last) return { blocks: [] };
  return {
    blocks: [
      {
        type: 'lines',
        lines: printed,
        source: { line: first.source.line, endLine: last.source.endLine },
      },
    ],
  };
}

function titlePageChapter(blocks: Block[]): Chapter {
  const first = blocks[0]?.source ?? { line: 1, endLine: 1 };
  return {
    id: 'title-page',
    kind: 'title-page',
    title: [],
    blocks,
    source: { ...first, endLine: blocks.at(-1)?.source.endLine ?? first.endLine },
  };
}

function buildChapter(
  region: Region,
  {
    programme,
    footnotes,
    ...report
  }: ReportLines & { programme: Programme; footnotes: Footnote[] },
): Chapter {
  const { chapter, hasHeading, from, to } = region;
  const blocks = readBlocks(lineParts({ ...report, from, to }));
  const source: Source = {
    line: report.lines[region.from]?.number ?? 1,
    endLine: report.lines[region.to - 1]?.number ?? report.lines.length,
  };
  const title: Inline[] = hasHeading ? (blocks[0]?.content ?? []) : [];
  return {
    id: keyOf(chapter.question ?? chapter.kind).replace(/ /g, '-'),
    kind: chapter.kind,
    ...(chapter.question !== undefined && { question: chapter.question }),
    title,
    blocks: placeBlocks(hasHeading ? blocks.slice(1) : blocks, {
      chapter,
      headings: report.outline.headings,
      programme,
      footnotes,
    }),
    source,
  };
}

function isInContents(at: number, { contents }: Outline): boolean {
  return contents !== undefined && at >= contents.from && at < contents.to;
}

function furnitureOf(
  lines: readonly Line[],
  outline: Outline,
  furniture: FurnitureLines,
): Furniture[] {
  const items: Furniture[] = [];
  for (const [at, line] of lines.entries()) {
    const reason = isInContents(at, outline) ? 'contents-list' : furniture.get(at);
    if (reason === undefined || (line.plain === '' && line.text.trim() === '')) continue;
    items.push({ reason, text: line.plain, source: { line: line.number, endLine: line.number } });
  }
  return items;
}

/** A report may have two chapters of one kind; the second one's fragment gets a number. */
function withUniqueIds(chapters: Chapter[]): Chapter[] {
  const seen = new Map<string, number>();
  return chapters.map((chapter) => {
    const count = (seen.get(chapter.id) ?? 0) + 1;
    seen.set(chapter.id, count);
    return count === 1 ? chapter : { ...chapter, id: `${chapter.id}-${String(count)}` };
  });
}
