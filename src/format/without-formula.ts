/**
 * Put an apostrophe before words that a spreadsheet would run as a formula: `=1+1`, `+10 and more`, `@SUM`.
 *
 * A signed number such as `-0.05` is none.
 */
export function withoutFormula(words: string): string {
  const isNumber = /^[+-]?[\d.,]+$/.test(words);
  return /^[=+\-@\t\r]/.test(words) && !isNumber ? `'${words}` : words;
}
