/** Bullets that converters leave: of symbol fonts, drawn, escaped, or a letter in their place. */
const bullet = /^(\s*)(?:[●▪■◦‣·➢➤►▶→✓✔◆◇❖○□⁃∙»§¢⬤⚫\uFFFD‐]|\\[-*+]|o(?=\s+\p{Lu}|\s*$))(?=\s|$)/u;

/** Example: `-The force should …`. */
const closeHyphen = /^(\s*)-(?=\p{Lu}\p{Ll})/u;

/** Example: `> - The force should …`: nothing in a report is quoted in lines. */
const quoteMark = /^\s*>\s*/;

/** An empty line as Pandoc may write it. */
const loneBackslash = /^\s*\\\s*$/;

/** A row of a single cell, the frame of a box: `| The force should … |`. */
const onlyCell = /^\s*\|([^|]+)\|\s*$/;

/** Write the bullets of a line as `•`, and take off the frame or quotation marks around it. */
export function normaliseListMarks(line: string): string {
  const cell = onlyCell.exec(line)?.[1];
  const isProse = cell !== undefined && /\p{L}/u.test(cell);
  const inside = isProse ? cell.replace(/<br\s*\/?>/gi, '\n') : line;
  return inside
    .replace(loneBackslash, '')
    .replace(quoteMark, '')
    .replace(bullet, '$1•')
    .replace(closeHyphen, '$1- ');
}
