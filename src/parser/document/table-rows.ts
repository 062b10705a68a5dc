import type { Inline, TableRow } from '../../schema/document.ts';

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

/** Cut a line into its cells; a line that is no table row is one cell. */
export function cellsOf(line: string): string[] {
  const text = line.trim();
  if (text.includes('|'))
    return text
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim());
  if (text.includes('\t')) return text.split('\t').map((cell) => cell.trim());
  return text.split(/ {2,}/);
}
