import { cellsIn } from './cells.ts';
import { partsAlong } from './white-space.ts';

/** Words that are read one after the other, and the line they stand on. */
export interface Piece {
  text: string;
  line: number;
  /** The row of the page, and the column of characters in which they begin, where these are known. */
  row?: number;
  from?: number;
}

/** A line as a converter laid it out. */
export interface Row extends Piece {
  startsPage: boolean;
}

/** Tells whether words are the title of a panel. */
type IsTitle = (words: string) => boolean;

/** Words with the row they stand on, and the columns of characters that they take up; the end is exclusive. */
interface Cell extends Piece {
  row: number;
  from: number;
  to: number;
}

/** Longer sections and wider lines are no page of panels. */
const mostRows = 600;
const widestRow = 500;

/** Columns that a table's cells are given: none of them reaches into the next. */
const tableColumn = 1000;

/**
 * Read rows column by column, wherever white space runs down between the columns; nothing where no row has two cells.
 *
 * A page is cut into columns first, then into bands at blank lines, and these into columns again, and so on.
 */
export function inColumns(rows: readonly Row[], isTitle: IsTitle): Piece[] | undefined {
  if (!mayBePanels(rows)) return undefined;
  const cells = rows.flatMap(placedCells);
  if (!standsBeside(cells)) return undefined;
  const starts = rows.flatMap(({ startsPage }, at) => (startsPage ? [at] : []));
  const pages = Map.groupBy(cells, ({ row }) => starts.findLast((start) => start <= row));
  const panels = [...pages.values()].flatMap((page) => panelsOn(page, isTitle));
  return panels.flatMap((panel) => readCut(panel, isTitle));
}

/** Tell whether lines are no more than pages of panels have. */
export function mayBePanels(rows: readonly Piece[]): boolean {
  return rows.length <= mostRows && rows.every(({ text }) => text.length <= widestRow);
}

function placedCells({ text, line }: Row, row: number): Cell[] {
  const { kind, cells } = cellsIn(text);
  return cells
    .filter((cell) => /[^\s:|-]|^[-–—]$/.test(cell.text))
    .map((cell) => {
      const from = kind === 'spaces' ? cell.at : cell.at * tableColumn;
      const to = from + (kind === 'spaces' ? cell.text.length : 1);
      return { text: cell.text, line, row, from, to };
    });
}

/** Tell whether a row has two cells. */
function standsBeside(cells: readonly Cell[]): boolean {
  return cells.some(({ row }, at) => cells[at + 1]?.row === row);
}

/** Cut a page into titles that stand beside one another, each with what is below it as far as the next ones. */
function panelsOn(page: readonly Cell[], isTitle: IsTitle): Cell[][] {
  const rows = Map.groupBy(page, ({ row }) => row);
  const heads = [...rows].filter(
    ([row, cells]) =>
      cells.length > 1 && cells.every(({ text }) => isTitle(text)) && !rows.has(row - 1),
  );
  const below = (from: number, to = Infinity) => page.filter(({ row }) => row > from && row < to);
  const panels = heads.flatMap(([row, titles], nth) => {
    const body = below(row, heads[nth + 1]?.[0]);
    return titles.flatMap((title, column) => {
      const from = column === 0 ? -Infinity : title.from;
      const to = titles[column + 1]?.from ?? Infinity;
      return [[title], body.filter((cell) => cell.from >= from && cell.from < to)];
    });
  });
  return [below(-1, heads[0]?.[0]), ...panels];
}

function readCut(cells: readonly Cell[], isTitle: IsTitle): Cell[] {
  const columns = cutBetween(cells);
  if (columns.length > 1) return columns.flatMap((column) => readCut(column, isTitle));
  const bands = partsAlong(cells, ({ row }) => [row, row + 2]);
  if (bands.length > 1) return bands.flatMap((band) => readCut(band, isTitle));
  return runsOf(cells, isTitle).flatMap((run) => cutBetween(run).flat());
}

/** Cut where a whole column of characters is free. */
function cutBetween(cells: readonly Cell[]): Cell[][] {
  return partsAlong(cells, ({ from, to }) => [from, to + 1]).map((part) =>
    part.toSorted((one, other) => one.row - other.row || one.from - other.from),
  );
}

function inRows(cells: readonly Cell[]): Cell[][] {
  return [...Map.groupBy(cells, ({ row }) => row).values()];
}

/** Gather rows one below the other as long as white space runs down between them; a title begins anew. */
function runsOf(cells: readonly Cell[], isTitle: IsTitle): Cell[][] {
  const runs: Cell[][] = [];
  for (const row of inRows(cells)) {
    const longer = [...(runs.at(-1) ?? []), ...row];
    const beginsAnew = row.length === 1 && row.some(({ text }) => isTitle(text));
    const goesOn = !beginsAnew && standsBeside(longer) && cutBetween(longer).length > 1;
    if (goesOn) runs.pop();
    runs.push(goesOn ? longer : row);
  }
  return runs;
}
