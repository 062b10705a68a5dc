/** A piece of a line and where it begins: a character offset, or the number of its cell. */
interface Cell {
  at: number;
  text: string;
}

/**
 * Read lines that print one table row, and join each column's pieces from top to bottom.
 *
 * Cells are told apart by pipes, tabs, or two spaces and more; a piece belongs to the column that begins nearest.
 */
export function columnsOf(lines: readonly string[]): string[] {
  const rows = lines.map(cellsWithPlace);
  const widest = rows.reduce<Cell[]>((most, row) => (row.length > most.length ? row : most), []);
  const columns = widest.map((cell) => ({ at: cell.at, parts: [] as string[] }));
  for (const row of rows) {
    for (const cell of row) nearest(columns, cell.at)?.parts.push(cell.text);
  }
  return columns.map((column) => column.parts.join(' ')).filter((column) => column !== '');
}

function cellsWithPlace(line: string): Cell[] {
  if (line.includes('|'))
    return numbered(
      line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|'),
    );
  if (line.includes('\t')) return numbered(line.split('\t'));
  return [...line.matchAll(/\S+(?: \S+)*/g)].map((match) => ({ at: match.index, text: match[0] }));
}

function numbered(cells: readonly string[]): Cell[] {
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
