import type { Programme } from '../../programme/programmes.ts';
import type { Block, Footnote, Inline } from '../../schema/document.ts';
import type { Source } from '../../schema/source.ts';
import { gradeOf } from '../text/grade-words.ts';
import { joined, spanning } from '../sentences/inline-text.ts';
import { keyOf } from '../text/lines.ts';
import type { KnownChapter, KnownHeadings } from '../outline/known-headings.ts';
import { continuesItem, continuesParagraph, isProse, isTorn } from '../sentences/sentence-ends.ts';
import { isHeading, levelOf, type ChapterHeadings } from './chapter-headings.ts';
import { isCaption, isFigureNote } from './figure-lines.ts';
import { continuesNote } from './note-joints.ts';
import type { RawBlock } from './read-blocks.ts';
import { tableRows } from './table-rows.ts';

/** A chapter that is being made of its blocks. */
interface Draft extends ChapterHeadings {
  blocks: Block[];
}

/** What the chapters of a report have together. */
export interface Shared {
  headings: KnownHeadings;
  programme: Programme;
  /** The notes found so far. */
  footnotes: Footnote[];
  /** Numbers of lines of which nobody can tell whether a note goes on with them or the page. */
  openLines: Set<number>;
}

/** Put the blocks of one chapter in their places, one after the other; footnotes found in it are added to `footnotes`. */
export function placeBlocks(
  raw: readonly RawBlock[],
  chapter: KnownChapter,
  { headings, programme, footnotes, openLines }: Shared,
): Block[] {
  const isNumbers = chapter.kind === 'force-in-numbers';
  const panels = new Set(isNumbers ? programme.metrics.map(({ panel }) => keyOf(panel)) : []);
  const draft: Draft = { chapter, headings, panels, blocks: [] };
  let note: Footnote | undefined;
  for (const [at, block] of raw.entries()) {
    const { text, content, source } = block;
    if (text === '' && !content.some((piece) => piece.type === 'mark')) continue;
    const before = lastProse(draft);
    if (block.note) {
      const { number, isOpen } = block.note;
      note = { number, content, source };
      footnotes.push(note);
      if (isOpen) doubt(source, openLines);
    } else if (note && continuesNote(block, { note, before, below: raw[at + 1] })) {
      extend(note, block);
    } else {
      const last = before.at(-1);
      if (note && last && isTorn(note.content) && isTorn(before)) openLines.add(last.line);
      note = undefined;
      place(block, draft);
    }
  }
  return draft.blocks;
}

function doubt({ line, endLine }: Source, lines: Set<number>): void {
  for (let number = line; number <= endLine; number += 1) lines.add(number);
}

function place(block: RawBlock, draft: Draft): void {
  const { chapter, blocks } = draft;
  const { content, text, source } = block;
  const figure = isFigureNote(text) ? blocks.findLast((one) => one.type === 'figure') : undefined;
  // The grade of a question stands right under the heading of its chapter.
  const mayBeGrade = chapter.kind === 'question' && blocks.length === 0 && block.kind !== 'item';
  const grade = mayBeGrade ? gradeOf(text) : undefined;
  if (isCaption(text)) blocks.push({ type: 'figure', caption: content, notes: [], source });
  else if (figure) {
    figure.notes.push({ content, source });
    figure.source = spanning(figure.source, source);
  } else if (isHeading(block, draft))
    blocks.push({ type: 'heading', level: levelOf(text, draft), content, source });
  else if (grade) blocks.push({ type: 'grade', grade, content, source });
  else if (block.kind === 'item') addItem(block, blocks);
  else if (chapter.kind === 'force-in-numbers' && !isProse(text)) addLines(block, blocks);
  else addParagraph(block, blocks);
}

function lastProse({ blocks }: Draft): Inline[] {
  const last = blocks.findLast((block) => block.type !== 'figure');
  if (last?.type === 'paragraph') return last.content;
  return last?.type === 'list' ? (last.items.at(-1)?.content ?? []) : [];
}

function addItem({ content, source }: RawBlock, blocks: Block[]): void {
  const last = blocks.at(-1);
  if (last?.type === 'list') {
    last.items.push({ content, source });
    last.source = spanning(last.source, source);
  } else blocks.push({ type: 'list', items: [{ content, source }], source });
}

function addLines({ content, source }: RawBlock, blocks: Block[]): void {
  const lines = [...Map.groupBy(content, ({ line }) => line)].map(([line, pieces]) => ({
    content: pieces,
    source: { line, endLine: line },
  }));
  const last = blocks.at(-1);
  if (last?.type === 'lines') {
    last.lines.push(...lines);
    last.source = spanning(last.source, source);
  } else blocks.push({ type: 'lines', lines, source });
}

function addParagraph(block: RawBlock, blocks: Block[]): void {
  const { content, text, source } = block;
  const rows = tableRows(content);
  if (rows) {
    blocks.push({ type: 'table', rows, source });
    return;
  }
  const last = blocks.findLast((known) => known.type !== 'figure');
  const item = last?.type === 'list' ? last.items.at(-1) : undefined;
  if (last?.type === 'paragraph' && continuesParagraph(last.content, text)) extend(last, block);
  else if (last?.type === 'list' && item && continuesItem(item.content, text)) {
    extend(item, block);
    last.source = spanning(last.source, source);
  } else blocks.push({ type: 'paragraph', content, source });
}

/** Join to a text what a page, a figure or a note tore from it. */
function extend(text: { content: Inline[]; source: Source }, { content, source }: RawBlock): void {
  text.content = joined(text.content, content);
  text.source = spanning(text.source, source);
}
