/** Example: `12 Prioritising prevention`, `12:Prioritising prevention`, `| 12 | Prioritising prevention |`, `12` of an empty row. */
const rowNumber = /^(\s*\|)?\s*(\d{1,4})(?:\s*\||[:\s]|$)/;

/** Notes and pages are fewer. */
const enoughRows = 100;

/** A row may be broken over so many lines. */
const longestRow = 12;

/** Leave out the numbers of its rows that a sheet prints before each: they count up from 1 with nothing between that could be meant. */
export function withoutRowNumbers(lines: readonly string[]): readonly string[] {
  const numbers = lines.map((line) => Number(rowNumber.exec(line)?.[2]));
  const rows = new Set<number>();
  let last = -1;
  for (let number = 1; ; number += 1) {
    const found = numbers.indexOf(number, last + 1);
    if (found < 0 || (last >= 0 && found > last + longestRow)) break;
    rows.add(found);
    last = found;
  }
  if (rows.size < enoughRows) return lines;
  return lines.map((line, at) => (rows.has(at) ? line.replace(rowNumber, '$1') : line));
}
