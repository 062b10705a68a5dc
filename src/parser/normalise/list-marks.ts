/** Bullets that converters leave: of symbol fonts, drawn, escaped, or a letter in their place. */
const bullet = /^(\s*)(?:[●▪■◦‣·➢➤►▶→✓✔◆◇❖○□⁃∙»§¢⬤⚫\uFFFD‐]|\\[-*+]|o(?=\s+\p{Lu}|\s*$))(?=\s|$)/u;

/** Example: `-The force should …`. */
const closeHyphen = /^(\s*)-(?=\p{Lu}\p{Ll})/u;

/** Example: `> - The force should …`: nothing in a report is quoted in lines. */
const quoteMark = /^\s*>\s*/;

/** An empty line as Pandoc may write it. */
const loneBackslash = /^\s*\\\s*$/;

/** Example: the `width="33%"|` of `|width="33%"| Kent Police`, a cell of MediaWiki. */
const cellAttributes = /(?<=^\s{0,9}\|)(?:\s?[a-z]{2,12}="[^"|]{0,100}"){1,6}\|(?!\|)/;

/** A row of a single cell, the frame of a box: `| The force should … |`. */
const onlyCell = /^\s*\|([^|]+)\|\s*$/;

/** Write the bullets of a line as `•`, and take off the frame or quotation marks around it. */
export function normaliseListMarks(line: string): string {
  const bare = line.includes('"|') ? line.replace(cellAttributes, '') : line;
  const cell = onlyCell.exec(bare)?.[1];
  const isProse = cell !== undefined && /\p{L}/u.test(cell);
  const inside = isProse ? cell.replace(/<br\s*\/?>/gi, '\n') : bare;
  return inside
    .replace(loneBackslash, '')
    .replace(quoteMark, '')
    .replace(bullet, '$1•')
    .replace(closeHyphen, '$1- ');
}
