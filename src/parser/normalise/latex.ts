/** Example: `\section{Summary}\label{summary}}`, whose words may go on over the next line. */
const heading = /^\s*\\(?:chapter|((?:sub){0,2})section)\*?\{/;
const label = /\}?\\label\{[^{}]*\}+$/;

/** Example: `\item`, `\item[2.]`. */
const item = /^\s*\\item(?:\[[^\]]{0,20}\])?(?=\s|$)/;

/** Example: `\begin{minipage}[t]{\linewidth}`, a cell of several lines. */
const cell = /\\(?:begin|end)\{minipage\}(?:\[[^\]]{0,9}\]|\{[^{}]{0,40}\})*/g;

/** Example: `\textbf`, `\strut`; environments stand on lines of their own, which are furniture. */
const command = /\\[A-Za-z]{2,30}\*?/g;
const furniture = /\\(?:begin|end|hypertarget)\{|>\{\\ragged/;

const anyNotation = /\\(?:[A-Za-z]{2}|\\$)|\{\}|\}\{|&(?<= &) /;

/** Write LaTeX's headings, items and rows of tables as Markdown does, and leave out its commands around words. */
export function withoutLatex(line: string): string {
  if (!anyNotation.test(line)) return line;
  const words = line
    .replace(heading, (_mark, sub = '') => `#${'#'.repeat(String(sub).length / 3)} `)
    .replace(label, '')
    .replace(/^(#.*)\}$/, '$1')
    .replace(item, '•')
    .replace(cell, '');
  if (furniture.test(words)) return line;
  const row = /\\\\$/.test(words)
    ? framed(words.replace(/(?<!\S)&(?!\S)/g, '|').replace(/\\\\$/, ''))
    : words;
  const bare = row.replace(command, '').replace(/(?<=\d)\\%/g, '%');
  return isOfGroups(bare) ? bare.replace(/[{}]/g, ' ') : bare.replace(/(?<!\S)\{([^{}]*)\}/g, '$1');
}

/** A row of cells, of which the first may be empty; a line's end within a cell is none. */
function framed(row: string): string {
  return row.includes('|') ? `|${row}|` : row;
}

/** Example: `{Kent Police}{England and Wales}{+11%}{-0.05%}`, whose commands are gone. */
function isOfGroups(line: string): boolean {
  return line.includes('}{');
}
