import { cellsIn } from './cells.ts';

/** Words that are read one after the other, and the line they stand on. */
export interface Piece {
  text: string;
  line: number;
}

/** A line as a converter laid it out. */
export interface Row extends Piece {
  startsPage: boolean;
}

/** How rows are cut into columns. */
export interface Cut {
  /** Columns are parted by two spaces and more in each row, or where many rows leave a single one free. */
  gap: 'wide' | 'narrow';
  isTitle: (words: string) => boolean;
}

/** Words with the columns of characters that they take up; the end is exclusive. */
interface Cell {
  from: number;
  to: number;
  text: string;
}

interface CutRow {
  line: number;
  cells: readonly Cell[];
}

/** Longer sections and wider lines are no page of panels. */
const mostRows = 600;
const widestRow = 500;

/** So many rows do not leave one and the same space free by chance. */
const manyRows = 12;

/** Columns that a table's cells are given: none of them reaches into the next. */
const tableColumn = 1000;

/**
 * Read rows column by column, wherever white space runs down between the columns; nothing where no row has two cells.
 *
 * A page is cut into columns first, then into bands at blank lines, and these into columns again, and so on.
 */
export function inColumns(rows: readonly Row[], cut: Cut): Piece[] | undefined {
  if (!mayBePanels(rows)) return undefined;
  const pages: CutRow[][] = [[]];
  for (const row of rows) {
    if (row.startsPage) pages.push([]);
    pages.at(-1)?.push({ line: row.line, cells: placedCells(row.text) });
  }
  const hasColumns = pages.flat().some(({ cells }) => cells.length > 1);
  if (!hasColumns) return undefined;
  return pages.flatMap((page) => panelsOn(page, cut)).flatMap((panel) => readCut(panel, cut));
}

/** Cut a page into titles that stand beside one another, each with what is below it as far as the next ones. */
function panelsOn(page: readonly CutRow[], { isTitle }: Cut): CutRow[][] {
  const heads = page.flatMap(({ cells }, at) => {
    const areTitles = cells.length > 1 && cells.every(({ text }) => isTitle(text));
    return areTitles && page[at - 1]?.cells.length === 0 ? [at] : [];
  });
  const [first = page.length] = heads;
  const panels = heads.flatMap((at, nth) => {
    const [head, ...body] = page.slice(at, heads[nth + 1]);
    const starts = head?.cells.map(({ from }) => from) ?? [];
    return starts.flatMap((from, column) => {
      const isInside = (cell: Cell) =>
        (column === 0 || cell.from >= from) && cell.from < (starts[column + 1] ?? Infinity);
      const within = (row: CutRow) => ({ ...row, cells: row.cells.filter(isInside) });
      return [head ? [within(head)] : [], body.map(within)];
    });
  });
  return [page.slice(0, first), ...panels];
}

/** Tell whether lines are no more than pages of panels have. */
export function mayBePanels(rows: readonly Piece[]): boolean {
  return rows.length <= mostRows && rows.every(({ text }) => text.length <= widestRow);
}

function placedCells(text: string): Cell[] {
  const { kind, cells } = cellsIn(text);
  return cells
    .filter((cell) => /[^\s:|-]|^[-–—]$/.test(cell.text))
    .map((cell) => {
      const from = kind === 'spaces' ? cell.at : cell.at * tableColumn;
      return { from, to: from + (kind === 'spaces' ? cell.text.length : 1), text: cell.text };
    });
}

function readCut(rows: readonly CutRow[], cut: Cut): Piece[] {
  const columns = columnsOf(rows, cut.gap);
  if (columns.length > 1) return columns.flatMap((column) => readCut(column, cut));
  const bands = bandsOf(rows);
  if (bands.length > 1) return bands.flatMap((band) => readCut(band, cut));
  return runsOf(rows, cut.isTitle).flatMap((run) => columnsOf(run, 'wide').flatMap(inLines));
}

function inLines(rows: readonly CutRow[]): Piece[] {
  return rows.flatMap(({ line, cells }) => cells.map(({ text }) => ({ text, line })));
}

/** Cut rows wherever no cell of any row stands, or no word. */
function columnsOf(rows: readonly CutRow[], gap: Cut['gap']): CutRow[][] {
  const wide = cutBetween(rows);
  const filled = rows.filter(({ cells }) => cells.length > 0);
  if (gap === 'wide' || wide.length > 1 || filled.length < manyRows) return wide;
  return cutBetween(rows.map(inWords)).map((column) => column.map(inOneCell));
}

function cutBetween(rows: readonly CutRow[]): CutRow[][] {
  const spans = mergedSpans(rows.flatMap(({ cells }) => cells));
  if (spans.length < 2) return [[...rows]];
  return spans.map(({ from, to }) =>
    rows.map(({ line, cells }) => ({
      line,
      cells: cells.filter((cell) => cell.from >= from && cell.to <= to),
    })),
  );
}

function inWords({ line, cells }: CutRow): CutRow {
  const words = cells.flatMap(({ from, text }) =>
    [...text.matchAll(/\S+/g)].map((word) => ({
      from: from + word.index,
      to: from + word.index + word[0].length,
      text: word[0],
    })),
  );
  return { line, cells: words };
}

function inOneCell({ line, cells }: CutRow): CutRow {
  const [first, last] = [cells[0], cells.at(-1)];
  const text = cells.map((cell) => cell.text).join(' ');
  return { line, cells: first && last ? [{ from: first.from, to: last.to, text }] : [] };
}

function mergedSpans(cells: readonly Cell[]): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (const { from, to } of cells.toSorted((a, b) => a.from - b.from)) {
    const last = spans.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else spans.push({ from, to });
  }
  return spans;
}

/** Cut rows into bands at those without any cell. */
function bandsOf(rows: readonly CutRow[]): CutRow[][] {
  const bands: CutRow[][] = [[]];
  for (const row of rows) {
    if (row.cells.length > 0) bands.at(-1)?.push(row);
    else if (bands.at(-1)?.length !== 0) bands.push([]);
  }
  return bands.filter((band) => band.length > 0);
}

/** Gather rows one below the other as long as white space runs down between them; a title begins anew. */
function runsOf(rows: readonly CutRow[], isTitle: (words: string) => boolean): CutRow[][] {
  const runs: CutRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const [only] = row.cells.length === 1 ? row.cells : [];
    const beginsAnew = only !== undefined && isTitle(only.text);
    if (run && !beginsAnew && goOn([...run, row])) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

function goOn(rows: readonly CutRow[]): boolean {
  const isPlain = rows.every(({ cells }) => cells.length < 2);
  return !isPlain && columnsOf(rows, 'wide').length > 1;
}
