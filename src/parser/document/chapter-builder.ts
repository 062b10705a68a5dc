import type { Programme } from '../../programme/programmes.ts';
import type { Block, Footnote, Inline } from '../../schema/document.ts';
import { gradeOf } from '../grade-words.ts';
import type { KnownChapter, KnownHeadings } from '../outline/known-headings.ts';
import { continuesFootnote, footnoteOf } from './footnote-text.ts';
import { joined, spanning, textOf } from '../inline-text.ts';
import { keyOf } from '../lines.ts';
import type { RawBlock } from './read-blocks.ts';
import {
  continuesItem,
  continuesParagraph,
  endsSentence,
  isAddress,
  isProse,
  isTorn,
} from '../running-text.ts';
import { tableRows } from './table-rows.ts';

/** Puts the blocks of one chapter in their places, one after the other. */
export interface ChapterBuilder {
  add: (block: RawBlock) => void;
  blocks: () => Block[];
}

/** Example: `Figure 2: Domestic abuse arrest rate …`. */
const captionPattern = /^Figure\s+\d+\s*[:.–-]\s*\S/;

/** Example: `Source: 2016 and 2017 HMICFRS data return`, `For further information about this data, please see annex A`. */
const figureNote = /^(?:Sources?:\s|For (?:further|more) information about this data)/i;

/** Example: `Overall effectiveness 2017`, which a converter may print in bold; the grade follows. */
const overallLabel = /^Overall (?:effectiveness|efficiency|legitimacy)\b/i;

/** Parts of the annex that hold others. */
const annexSections = new Set(['methodology', 'force in numbers', 'figures in the report']);

/** Start building one chapter; footnotes found in it are added to `footnotes`. */
export function createChapterBuilder({
  chapter,
  headings,
  programme,
  footnotes,
}: {
  chapter: KnownChapter;
  headings: KnownHeadings;
  programme: Programme;
  footnotes: Footnote[];
}): ChapterBuilder {
  const blocks: Block[] = [];
  const isNumbers = chapter.kind === 'force-in-numbers';
  const panels = new Set(isNumbers ? programme.metrics.map(({ panel }) => keyOf(panel)) : []);
  let lastWasFootnote = false;

  function add(block: RawBlock): void {
    const text = textOf(block.content);
    if (text === '' && !block.content.some((piece) => piece.type === 'mark')) return;
    const before = isNumbers ? undefined : (footnotes.at(-1)?.number ?? 0);
    const footnote = footnoteOf(block, text, before);
    if (footnote) {
      footnotes.push(footnote);
      lastWasFootnote = true;
      return;
    }
    const note = footnotes.at(-1);
    if (lastWasFootnote && note && continuesFootnote(block, text, { note, before: lastProse() })) {
      note.content = joined(note.content, block.content);
      note.source = spanning(note.source, block.source);
      return;
    }
    lastWasFootnote = false;
    place(block, text);
  }

  function place(block: RawBlock, text: string): void {
    if (captionPattern.test(text)) {
      blocks.push({ type: 'figure', caption: block.content, notes: [], source: block.source });
    } else if (figureNote.test(text) && addFigureNote(block)) return;
    else if (isHeading(block, text)) {
      blocks.push({
        type: 'heading',
        level: levelOf(text),
        content: block.content,
        source: block.source,
      });
    } else if (isChapterGrade(block, text)) {
      const grade = gradeOf(text);
      if (grade)
        blocks.push({ type: 'grade', grade, content: block.content, source: block.source });
    } else if (block.kind === 'item') addItem(block);
    else if (isNumbers && !isProse(text)) addLines(block);
    else addParagraph(block, text);
  }

  function isHeading(block: RawBlock, text: string): boolean {
    if (text.length > 160 || block.kind === 'item') return false;
    const key = keyOf(text);
    if (panels.has(key)) return true;
    const known = headings.get(key);
    if (known && known.role !== 'chapter') return block.kind === 'heading';
    if (gradeOf(text) || isAddress(text) || /[.,;:]$/.test(text) || overallLabel.test(text))
      return false;
    if (isNumbers) return false;
    return (
      block.kind === 'heading' ||
      isBold(block.content) ||
      (chapter.kind === 'annex' && isAnnexHeading(text))
    );
  }

  /** In the annex even plain lines are headings: short, begun with a capital and not ended as a sentence. */
  function isAnnexHeading(text: string): boolean {
    return (
      text.length < 130 &&
      /^\p{Lu}/u.test(text) &&
      !endsSentence(text) &&
      /\p{L}$|\)$|\d$/u.test(text) &&
      !isTorn(lastProse() ?? [])
    );
  }

  function lastProse(): Inline[] | undefined {
    const last = blocks.findLast((block) => block.type !== 'figure');
    if (last?.type === 'paragraph') return last.content;
    if (last?.type === 'list') return last.items.at(-1)?.content;
    return undefined;
  }

  function isChapterGrade(block: RawBlock, text: string): boolean {
    const isFirst = blocks.length === 0;
    return (
      chapter.kind === 'question' && isFirst && block.kind !== 'item' && gradeOf(text) !== undefined
    );
  }

  function levelOf(text: string): 3 | 4 {
    const key = keyOf(text);
    if (chapter.kind === 'annex') return annexSections.has(key) ? 3 : 4;
    return headings.get(key)?.role === 'recommendations' ? 4 : 3;
  }

  function addFigureNote(block: RawBlock): boolean {
    const figure = blocks.findLast((known) => known.type === 'figure');
    if (figure?.type !== 'figure') return false;
    figure.notes.push({ content: block.content, source: block.source });
    figure.source = spanning(figure.source, block.source);
    return true;
  }

  function addItem(block: RawBlock): void {
    const item = { content: block.content, source: block.source };
    const last = blocks.at(-1);
    if (last?.type !== 'list') {
      blocks.push({ type: 'list', items: [item], source: block.source });
      return;
    }
    last.items.push(item);
    last.source = spanning(last.source, block.source);
  }

  function addLines(block: RawBlock): void {
    const printed = byLine(block.content);
    const last = blocks.at(-1);
    if (last?.type === 'lines') {
      last.lines.push(...printed);
      last.source = spanning(last.source, block.source);
    } else blocks.push({ type: 'lines', lines: printed, source: block.source });
  }

  function addParagraph(block: RawBlock, text: string): void {
    const rows = tableRows(block.content);
    if (rows) {
      blocks.push({ type: 'table', rows, source: block.source });
      return;
    }
    const last = blocks.findLast((known) => known.type !== 'figure');
    const item = last?.type === 'list' ? last.items.at(-1) : undefined;
    if (last?.type === 'paragraph' && continuesParagraph(last.content, text)) {
      last.content = joined(last.content, block.content);
      last.source = spanning(last.source, block.source);
    } else if (last?.type === 'list' && item && continuesItem(item.content, text)) {
      item.content = joined(item.content, block.content);
      item.source = spanning(item.source, block.source);
      last.source = spanning(last.source, block.source);
    } else blocks.push({ type: 'paragraph', content: block.content, source: block.source });
  }

  return { add, blocks: () => blocks };
}

function isBold(content: readonly Inline[]): boolean {
  const words = content.filter((piece) => piece.type === 'text' && piece.text.trim() !== '');
  return (
    words.length > 0 && words.every((piece) => piece.type === 'text' && piece.style === 'strong')
  );
}

function byLine(
  content: readonly Inline[],
): { content: Inline[]; source: { line: number; endLine: number } }[] {
  const lines = new Map<number, Inline[]>();
  for (const piece of content) {
    const line = lines.get(piece.line);
    if (line) line.push(piece);
    else lines.set(piece.line, [piece]);
  }
  return [...lines].map(([line, pieces]) => ({ content: pieces, source: { line, endLine: line } }));
}
