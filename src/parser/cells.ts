/** The cells of a line; each begins at a character offset, or at the number of its cell. */
export interface Cells {
  /** What parts the cells. Only cells of one kind can be compared by place. */
  kind: 'pipes' | 'tabs' | 'spaces';
  cells: readonly { at: number; text: string }[];
}

/**
 * Read lines that print one table row, and join each column's pieces from top to bottom.
 *
 * Cells are told apart by pipes, tabs, or two spaces and more; pieces of one column stand above one another.
 */
export function columnsOf(lines: readonly string[]): string[] {
  const columns: { from: number; to: number; parts: string[] }[] = [];
  for (const { kind, cells } of lines.map(cellsIn)) {
    for (const { at, text } of cells) {
      if (text === '') continue;
      const to = kind === 'spaces' ? at + text.length : at + 1;
      const column = columns.find((known) => at < known.to && to > known.from);
      if (column) {
        column.parts.push(text);
        column.from = Math.min(column.from, at);
        column.to = Math.max(column.to, to);
      } else columns.push({ from: at, to, parts: [text] });
    }
  }
  return columns.sort((a, b) => a.from - b.from).map((column) => column.parts.join(' '));
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
