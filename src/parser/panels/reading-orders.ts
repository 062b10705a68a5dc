import { inColumns, type Piece } from '../columns/column-order.ts';
import type { Line } from '../text/lines.ts';
import { withoutMarks } from '../normalise/marks.ts';
import type { Layout } from './explain.ts';
import type { PanelWords } from './unit-pattern.ts';
import { withWholeLabels } from './whole-labels.ts';

/** Hyphens and minus signs that are neither the hyphen nor a dash. */
const oddMinus = /[\u2010-\u2012\u2212\uFE63\uFF0D]/g;

/** Example: `**13%**`, with as many marks on one side as on the other; beside a digit a lone mark may be another one. */
const emphasis = /(?<![*_])(\*{1,3}|_{1,3})(?![*_])([^*_]*)(?<![*_])\1(?![*_])/g;

/** The marks of a heading, what escapes a mark or breaks a line at its end, and a mark that touches no digit. */
const marks = /\\(?=[!-/:-@[-`{-~]|\s*$)| \+$|^\s*#{1,6}(?=\s)|[*_](?!\d)(?<!\d[*_])/g;

/** A raised digit beside a digit may be one of its own; so may what stood at a form feed before it. */
const markAtDigit = /\uE000\d+\uE001(?=[\d.,%])|(?<=[\d.,])\uE000\d+\uE001/g;
const unknown = '\uFFFD';

/** Lines of a table, but for those that touch a digit, which may be digits themselves; a dash in one cell is no sign of the next. */
const cellMark = /\t|(?<!\d)\|(?!\d)/g;

/** Lines in one of the orders in which they may be read. */
export interface ReadingOrder {
  order: Layout['order'];
  pieces: readonly Piece[];
}

/**
 * Give the orders in which lines may be read: line by line, and column by column where some stand beside one another.
 *
 * Line by line, labels that figures interrupt are read whole as well.
 *
 * Which of them is right is not decided here: a wrong one tears names and labels and explains nothing.
 */
export function readingOrders(lines: readonly Line[], words: PanelWords): ReadingOrder[] {
  const rows = lines.map(({ text, number, startsPage }) => ({
    text: withoutMarks(text.replace(markAtDigit, unknown))
      .replace(emphasis, '$2')
      .replace(marks, '')
      .replace(oddMinus, '-')
      .replace(/^(?=[+-]?\d)/, startsPage ? unknown : ''),
    line: number,
    startsPage,
  }));
  const byLine = rows.map(({ text, line }): Piece => {
    const indent = text.search(/\S/);
    return {
      ...{ text: text.replace(cellMark, '  ').trim(), line },
      ...(indent > 0 && { from: indent }),
    };
  });
  const byLabel = withWholeLabels(byLine, words);
  const byColumn = inColumns(rows, words.isTitle);
  return [
    { order: 'lines', pieces: byLine },
    ...(byLabel ? [{ order: 'lines' as const, pieces: byLabel }] : []),
    ...(byColumn ? [{ order: 'columns' as const, pieces: byColumn }] : []),
  ];
}
