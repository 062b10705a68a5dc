/** The cells of a line; each begins at a character offset, or at the number of its cell. */
export interface Cells {
  /** What parts the cells. Only cells of one kind can be compared by place. */
  kind: 'pipes' | 'tabs' | 'spaces';
  cells: readonly { at: number; text: string }[];
}

/**
 * Read lines that print one table row, and join each column's pieces from top to bottom.
 *
 * Cells are told apart by pipes, tabs, or two spaces and more; a piece belongs to the column that begins nearest.
 */
export function columnsOf(lines: readonly string[]): string[] {
  const rows = lines.map((line) => cellsIn(line).cells);
  const widest = rows.reduce((most, row) => (row.length > most.length ? row : most), []);
  const columns = widest.map((cell) => ({ at: cell.at, parts: [] as string[] }));
  for (const row of rows) {
    for (const cell of row) nearest(columns, cell.at)?.parts.push(cell.text);
  }
  return columns.map((column) => column.parts.join(' ')).filter((column) => column !== '');
}

/** Cut a line into cells, each with its place. */
export function cellsIn(line: string): Cells {
  if (line.includes('|')) {
    const inside = line.trim().replace(/^\||\|$/g, '');
    return { kind: 'pipes', cells: numbered(inside.split('|')) };
  }
  if (line.includes('\t')) return { kind: 'tabs', cells: numbered(line.split('\t')) };
  const pieces = [...line.matchAll(/\S+(?: \S+)*/g)];
  return { kind: 'spaces', cells: pieces.map((piece) => ({ at: piece.index, text: piece[0] })) };
}

function numbered(cells: readonly string[]): { at: number; text: string }[] {
  return cells.map((text, at) => ({ at, text: text.trim() }));
}

function nearest<Column extends { at: number }>(
  columns: readonly Column[],
  at: number,
): Column | undefined {
  let best: Column | undefined;
  for (const column of columns) {
    if (!best || Math.abs(column.at - at) < Math.abs(best.at - at)) best = column;
  }
  return best;
}
