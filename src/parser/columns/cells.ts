/** The cells of a line; each begins at a character offset, or at the number of its cell, which pipes have from the end. */
export interface Cells {
  /** What parts the cells. Only cells of one kind can be compared by place. */
  kind: 'pipes' | 'tabs' | 'spaces';
  cells: readonly { at: number; text: string }[];
}

/** Cut a line into cells, each with its place: at pipes, of which one may begin a line, at tabs, or at two spaces and more. */
export function cellsIn(line: string): Cells {
  if (line.includes('|')) {
    const cells = numbered(line.replace(/\|\s*$/, '').split('|'));
    return { kind: 'pipes', cells: cells.map(({ at, text }) => ({ at: at - cells.length, text })) };
  }
  if (line.includes('\t')) return { kind: 'tabs', cells: numbered(line.split('\t')) };
  const pieces = [...line.matchAll(/\S+(?: \S+)*/g)];
  return { kind: 'spaces', cells: pieces.map((piece) => ({ at: piece.index, text: piece[0] })) };
}

function numbered(cells: readonly string[]): { at: number; text: string }[] {
  return cells.map((text, at) => ({ at, text: text.trim() }));
}
