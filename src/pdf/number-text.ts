/** A number as a panel prints it, or the dash for one that was not supplied. */
export function isNumber(text: string): boolean {
  return /^(?:[+−–-]?\s?\d[\d,.]*\s?%?|[–—-])$/.test(text);
}
