import type { Plugin } from 'unified';
import type { Block, Footnote, Inline } from '../../schema/document.ts';
import { reporterOn } from '../diagnostics.ts';
import { hasGap } from '../document/line-gaps.ts';
import { textOf } from '../sentences/passage.ts';
import type { Report } from '../report-tree.ts';

/** Report footnotes without a mark, marks without a footnote, and numbers that come twice. */
export const reportFootnotes: Plugin<[], Report> = () => (report, file) => {
  const { children: chapters, footnotes, openLines } = report;
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
  const alike = Map.groupBy(footnotes, ({ number }) => number);
  const again = new Set([...alike.values()].flatMap((same) => same.slice(1)));
  for (const [at, note] of footnotes.entries()) {
    const { number, content, source } = note;
    if (hasGap(source, openLines)) {
      const found = textOf(content).slice(0, 60);
      reporter.report('footnote-torn', source.line, { number, found });
    }
    const isOfRun = [footnotes[at - 1], footnotes[at + 1]].some(
      (beside) => beside && again.has(beside) && countsOn(beside, note),
    );
    if (again.has(note) && (markedAgain.has(number) || isOfRun))
      reporter.report('page-repeated', source.line, { number });
    else if (again.has(note)) reporter.report('footnote-repeated', source.line, { number });
    else if (!marks.has(number)) reporter.report('footnote-unmarked', source.line, { number });
  }
  for (const [number, line] of marks) {
    if (!alike.has(number)) reporter.report('footnote-missing', line, { number });
  }
};

/** Notes that are counted anew, page by page, begin at one. */
const counted = 3;

/** Notes of one page stand this near to one another; numbers of pages that look like them do not. */
const linesApart = 12;

/** Tell whether two notes are those of a page, one after the other. */
function countsOn(one: Footnote, other: Footnote): boolean {
  return (
    Math.min(one.number, other.number) >= counted &&
    Math.abs(one.number - other.number) === 1 &&
    Math.abs(one.source.line - other.source.line) <= linesApart
  );
}

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
