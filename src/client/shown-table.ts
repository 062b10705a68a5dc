import { shownWords } from './shown-words.ts';

/** A figure as pages print it: `13%`, `−0.05%`, `2,015`. */
const figure = /^(?<sign>[+\u2212-]?)(?<digits>\d[\d,]*(?:\.\d+)?)%?$/u;

interface ShownColumn {
  heading: string;
  cells: string[];
}

/**
 * Read a table as it is shown: heads first, then every row that no choice has hidden, in the order of the page.
 *
 * A column of figures holds only numbers; words that stand there in place of one go to a column of their own.
 * Headings between rows are left out, and so are columns in which nothing is written.
 */
export function shownTable(table: HTMLTableElement): string[][] {
  const heads = [...(table.tHead?.rows.item(0)?.cells ?? [])].filter(({ hidden }) => !hidden);
  const rows = [...table.tBodies, ...(table.tFoot ? [table.tFoot] : [])]
    .flatMap((part) => [...part.rows])
    .filter((row) => !row.hidden && row.querySelector('th[scope=rowgroup]') === null)
    .map(cellsOf);
  const columns = heads
    .map((head, index) => ({
      heading: head.dataset.heading ?? shownWords(head),
      cells: rows.map((cells) => cells[index] ?? ''),
    }))
    .filter(({ cells }) => cells.some((words) => words !== ''))
    .flatMap(partFigures);
  return [
    columns.map(({ heading }) => heading),
    ...rows.map((_, index) => columns.map(({ cells }) => cells[index] ?? '')),
  ];
}

/** The words of a row's cells. What one says that spans several columns holds for each of them, or for the last. */
function cellsOf(row: HTMLTableRowElement): string[] {
  return [...row.cells]
    .filter(({ hidden }) => !hidden)
    .flatMap((cell) => {
      const words = shownWords(cell);
      const before = 'each' in cell.dataset ? words : '';
      return [...Array<string>(cell.colSpan - 1).fill(before), words];
    });
}

function partFigures(column: ShownColumn): ShownColumn[] {
  const { heading, cells } = column;
  const numbers = cells.map(numberOf);
  if (numbers.every((number) => number === '')) return [column];
  const words = cells.map((cell, index) => (numbers[index] === '' ? cell : ''));
  const figures = { heading, cells: numbers };
  if (words.every((cell) => cell === '')) return [figures];
  return [figures, { heading: `${heading} (in words)`, cells: words }];
}

/** The number that a cell prints, for programs: no unit, no separators, a plain minus. */
function numberOf(words: string): string {
  const { sign = '', digits } = figure.exec(words)?.groups ?? {};
  if (digits === undefined) return '';
  return `${sign === '' || sign === '+' ? '' : '-'}${digits.replaceAll(',', '')}`;
}
