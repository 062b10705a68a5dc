import type { Plugin } from 'unified';
import type { Block, Inline } from '../../schema/document.ts';
import { reporterOn } from '../diagnostics.ts';
import type { Report } from '../report-tree.ts';

/** Report footnotes without a mark, marks without a footnote, and numbers that come twice. */
export const reportFootnotes: Plugin<[], Report> = () => (report, file) => {
  const { children: chapters, footnotes } = report;
  const reporter = reporterOn(file);
  const contents = [
    ...chapters.flatMap(({ title, children }) => [title, ...children.flatMap(contentsOf)]),
    ...footnotes.map(({ content }) => content),
  ];
  const marks = new Map<number, number>();
  const markedAgain = new Set<number>();
  for (const piece of contents.flat()) {
    if (piece.type !== 'mark') continue;
    if (marks.has(piece.footnote)) markedAgain.add(piece.footnote);
    else marks.set(piece.footnote, piece.line);
  }
  if (footnotes.length === 0 && (marks.size >= severalMarks || isLong(report))) {
    const [line = 1] = marks.values();
    const found =
      marks.size === 0 ? 'neither notes nor marks' : `${String(marks.size)} marks without notes`;
    reporter.report('notes-missing', line, { found });
    return;
  }
  const numbers = new Set<number>();
  for (const { number, source } of footnotes) {
    if (numbers.has(number) && markedAgain.has(number))
      reporter.report('page-repeated', source.line, { number });
    else if (numbers.has(number)) reporter.report('footnote-repeated', source.line, { number });
    else if (!marks.has(number)) reporter.report('footnote-unmarked', source.line, { number });
    numbers.add(number);
  }
  for (const [number, line] of marks) {
    if (!numbers.has(number)) reporter.report('footnote-missing', line, { number });
  }
};

/** Where so many marks have no note, the notes are lost rather than a note. */
const severalMarks = 3;

/** A report of this many paragraphs has notes; an extract may have none. */
const longReport = 80;

function isLong({ children }: Report): boolean {
  const blocks = children.flatMap((chapter) => chapter.children);
  return blocks.filter(({ type }) => type === 'paragraph').length >= longReport;
}

function contentsOf(block: Block): Inline[][] {
  switch (block.type) {
    case 'list':
      return block.items.map((item) => item.content);
    case 'lines':
      return block.lines.map((line) => line.content);
    case 'figure':
      return [block.caption, ...block.notes.map((figureNote) => figureNote.content)];
    case 'table':
      return [];
    default:
      return [block.content];
  }
}
