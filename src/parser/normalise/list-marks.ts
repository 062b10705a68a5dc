import { repairing } from './repair.ts';

/** Write the bullets of a line as `•`, and take off the frame or quotation marks around it. */
export const normaliseListMarks = repairing(/^\s*(?:[^\sA-Za-z\d]|o(?:\s|$))/, [
  // The `width="33%"|` of `|width="33%"| Kent Police`, a cell of MediaWiki
  [/(?<=^\s{0,9}\|)(?:\s?[a-z]{2,12}="[^"|]{0,100}"){1,6}\|(?!\|)/, ''],
  // `| The force should … |`, a row of a single cell, the frame of a box
  [/^\s*\|(?=[^|]*\p{L})([^|]+)\|\s*$/u, (_row, cell = '') => cell.replace(/<br\s*\/?>/gi, '\n')],
  // An empty line as Pandoc may write it
  [/^\s*\\\s*$/, ''],
  // `> - The force should …`, `>> ` in what was sent on twice: nothing in a report is quoted in lines; `> 15` is more than 15
  [/^\s*(?:>\s*){1,9}(?![>\s\d])/, ''],
  // Bullets of symbol fonts, drawn, escaped, or a letter in their place
  [/^(\s*)(?:[●▪■◦‣·➢➤►▶→✓✔◆◇❖○□⁃∙»§¢⬤⚫\uFFFD‐]|\\[-*+]|o(?=\s+\p{Lu}|\s*$))(?=\s|$)/u, '$1•'],
  // `-The force should …`
  [/^(\s*)-(?=\p{Lu}\p{Ll})/u, '$1- '],
]);
