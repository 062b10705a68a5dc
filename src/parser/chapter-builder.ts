import type { Programme } from '../programme/programmes.ts';
import type { Block, Footnote, Inline } from '../schema/document.ts';
import { gradeOf } from './grade-words.ts';
import type { KnownChapter, KnownHeadings } from './headings.ts';
import { endOf, joined, spanning, textOf } from './inline-text.ts';
import { keyOf } from './lines.ts';
import type { RawBlock } from './read-markdown.ts';
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

/** Sentences and items end like this; what does not goes on after a page break, a footnote or a figure. */
const ended = /(?:[.?!:;]|;\s*(?:and|or))["'”’)\]]*$/;

/** Example: `www.gov.uk/government/publications/…`. */
const address = /^(?:https?:\/\/|www\.)\S+(?:\s\S{1,40})?$/;

/** Example: `Available from: www.gov.uk/…`. */
const endsInAddress = /(?:https?:\/\/|www\.)\S+(?:\s\S{1,40})?$/;

/** Example: `Overall effectiveness 2017`, which a converter may print in bold; the grade follows. */
const overallLabel = /^Overall (?:effectiveness|efficiency|legitimacy)\b/i;

/** Example: `3 The threat, harm, risk …`, `22 60 case files were reviewed`. */
const unraisedMark = /^(\d{1,3})\s?(?=[\p{Lu}"'“‘*]|\d+\s)/u;

/** A footnote's second paragraph is a citation: `Strategic Policing Requirement, Home Office, 2015. Available from:`. */
const citation = /\bAvailable (?:from|at):?/i;

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
  const panels = new Set(programme.metrics.map((metric) => keyOf(metric.panel)));
  let lastWasFootnote = false;

  function add(block: RawBlock): void {
    const text = textOf(block.content);
    if (text === '' && !block.content.some((piece) => piece.type === 'mark')) return;
    const footnote =
      footnoteOf(block) ?? unraisedFootnote(block, text, footnotes.at(-1)?.number ?? 0);
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
    const isNumbers = chapter.kind === 'force-in-numbers';
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
    if (chapter.kind === 'force-in-numbers' && panels.has(key)) return true;
    const known = headings.get(key);
    if (known && known.role !== 'chapter') return block.kind === 'heading';
    if (gradeOf(text) || address.test(text) || /[.,;:]$/.test(text) || overallLabel.test(text))
      return false;
    if (chapter.kind === 'force-in-numbers') return false;
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
      !ended.test(text) &&
      /\p{L}$|\)$|\d$/u.test(text) &&
      !isTorn()
    );
  }

  function isTorn(): boolean {
    const last = lastProse();
    const words = last && endOf(last);
    return words !== undefined && !ended.test(words) && !endsInAddress.test(words);
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
    if (last?.type === 'paragraph' && continues(endOf(last.content), text)) {
      last.content = joined(last.content, block.content);
      last.source = spanning(last.source, block.source);
    } else if (last?.type === 'list' && continuesItem(last.items.at(-1), text)) {
      const item = last.items.at(-1);
      if (!item) return;
      item.content = joined(item.content, block.content);
      item.source = spanning(item.source, block.source);
      last.source = spanning(last.source, block.source);
    } else blocks.push({ type: 'paragraph', content: block.content, source: block.source });
  }

  return { add, blocks: () => blocks };
}

function footnoteOf({ content, source }: RawBlock): Footnote | undefined {
  const [first, ...rest] = content;
  if (first?.type !== 'mark' || textOf(rest).length < 3) return undefined;
  return { number: first.footnote, content: trimStart(rest), source };
}

/** A converter may lose that a mark is raised; then a note begins with the number that comes next. */
function unraisedFootnote(
  { kind, content, source }: RawBlock,
  text: string,
  before: number,
): Footnote | undefined {
  const [first, ...rest] = content;
  const number = unraisedMark.exec(text)?.[1];
  if (kind !== 'paragraph' || first?.type !== 'text' || Number(number) !== before + 1)
    return undefined;
  const words = first.text.trimStart().slice(String(number).length).trimStart();
  return { number: before + 1, content: [{ ...first, text: words }, ...rest], source };
}

function trimStart([first, ...rest]: Inline[]): Inline[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : [];
  return [{ ...first, text: first.text.trimStart() }, ...rest];
}

/** An address goes to what announces it: `… on the website:` in the note, or in the prose above the note. */
function continuesFootnote(
  block: RawBlock,
  text: string,
  { note, before }: { note: Footnote; before: Inline[] | undefined },
): boolean {
  if (block.kind !== 'paragraph') return false;
  if (address.test(text))
    return endOf(note.content).endsWith(':') || !endOf(before ?? []).endsWith(':');
  return citation.test(text) && text.length < 400;
}

function continues(before: string, text: string): boolean {
  return before.length > 40 && !ended.test(before) && /[\p{L}\p{N}("'‘“–-]/u.test(text.charAt(0));
}

function continuesItem(item: { content: Inline[] } | undefined, text: string): boolean {
  if (!item) return false;
  const before = endOf(item.content);
  return !ended.test(before) && /^[\p{Ll}\d("'‘“]/u.test(text);
}

function isProse(text: string): boolean {
  return text.length > 150 && ended.test(text);
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
