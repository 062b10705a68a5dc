import { withoutFormula } from './without-formula.ts';

/** A cell that has to stand in quotes: `Kent, 2017`, `“in line with”` with plain marks, two lines. */
const quoted = /[",\r\n]/u;

/** Write rows of words as CSV after RFC 4180. No cell is one that a spreadsheet would run. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(words: string): string {
  const safe = withoutFormula(words);
  return quoted.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Write rows of words as lines of cells between tabs, as spreadsheets take them from the clipboard. */
export function formatTabbed(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((words) => withoutFormula(words).replaceAll(/\s+/gu, ' ')).join('\t'))
    .join('\n');
}
