import type { Inline } from '../../schema/document.ts';
import type { Source } from '../../schema/source.ts';

/** A row of a printed table. */
export interface TableRow {
  cells: string[];
  source: Source;
}

/** Read a paragraph as a table: two lines or more, each cut into cells by pipes, tabs or runs of spaces. */
export function tableRows(content: readonly Inline[]): TableRow[] | undefined {
  const lines = new Map<number, string>();
  for (const piece of content) {
    const text = 'text' in piece ? piece.text : '';
    lines.set(piece.line, (lines.get(piece.line) ?? '') + text);
  }
  if (lines.size < 2) return undefined;
  const rows = [...lines].map(([line, text]) => ({
    cells: cellsOf(text),
    source: { line, endLine: line },
  }));
  return rows.every((row) => row.cells.length > 1) ? rows : undefined;
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
