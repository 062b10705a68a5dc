import { repairing } from './repair.ts';

/** Environments stand on lines of their own, which are furniture; a minipage is a cell of several lines. */
const furniture = /\\(?:begin|end|hypertarget)\{(?!minipage)|>\{\\ragged/;

const inMarkdown = repairing(/\\(?:[A-Za-z]{2}|\\$)|\{\}|\}\{|&(?<= &) /, [
  // `\section{Summary}\label{summary}}`, whose words may go on over the next line
  [
    /^\s*\\(?:chapter|((?:sub){0,2})section|(?:sub)?paragraph)\*?\{/,
    (_mark, sub = '') => `#${'#'.repeat(sub.length / 3)} `,
  ],
  [/\}?\\label\{[^{}]*\}+$/, ''],
  [/^(#.*)\}$/, '$1'],
  // `\item`, `\item[2.]`
  [/^\s*\\item(?:\[[^\]]{0,20}\])?(?=\s|$)/, '•'],
  // `\begin{minipage}[t]{\linewidth}`
  [/\\(?:begin|end)\{minipage\}(?:\[[^\]]{0,9}\]|\{[^{}]{0,40}\})*/g, ''],
  // The row of a table: `Charged/summonsed & 16\% & 10\% \\`
  [/^.*\\\\$/, (row) => framed(row.slice(0, -2).replace(/(?<!\S)&(?!\S)/g, '|'))],
  // `\textbf`, `\strut`
  [/\\[A-Za-z]{2,30}\*?/g, ''],
  [/(?<=\d)\\%/g, '%'],
  // `{Kent Police}{England and Wales}{+11%}{-0.05%}`, whose commands are gone
  [/^.*\}\{.*$/, (groups) => groups.replace(/[{}]/g, ' ')],
  [/(?<!\S)\{([^{}]*)\}/g, '$1'],
]);

/** Write LaTeX's headings, items and rows of tables as Markdown does, and leave out its commands around words. */
export function withoutLatex(line: string): string {
  return furniture.test(line) ? line : inMarkdown(line);
}

/** A row of cells, of which the first may be empty; a line's end within a cell is none. */
function framed(row: string): string {
  return row.includes('|') ? `|${row}|` : row;
}
