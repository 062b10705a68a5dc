import type { Inline, TableRow } from '../../schema/document.ts';
import { cellsIn } from '../columns/cells.ts';

/** Read a paragraph as a table: two lines or more, each cut into cells by pipes, tabs or runs of spaces. */
export function tableRows(content: readonly Inline[]): TableRow[] | undefined {
  const lines = [...Map.groupBy(content, ({ line }) => line)];
  if (lines.length < 2) return undefined;
  const rows = lines.map(([line, pieces]) => rowOf(line, pieces));
  return rows.every((row) => row.cells.length > 1) ? rows : undefined;
}

function rowOf(line: number, pieces: readonly Inline[]): TableRow {
  let text = '';
  const marks: NonNullable<TableRow['marks']> = [];
  for (const piece of pieces) {
    if (piece.type === 'mark') {
      marks.push({ cell: cellsOf(text).length - 1, footnote: piece.footnote });
    } else text += piece.text;
  }
  return {
    cells: cellsOf(text),
    ...(marks.length > 0 && { marks }),
    source: { line, endLine: line },
  };
}

/** Give the cells of a row, where a pipe at its beginning parts nothing; a line that is no table row is one cell. */
export function cellsOf(text: string): string[] {
  const line = text.trim();
  const cells = cellsIn(line).cells.map((cell) => cell.text);
  return line.startsWith('|') ? cells.slice(1) : cells;
}
