/** Example: `The force should …`, `The constabulary needs to …`; one report prints `The chief constable should`. */
const obligation =
  /^(?:The|This)\s+(?:force|constabulary|service|[Cc]hief\s+[Cc]onst\w+|[Cc]ommissioner)\s+(?:\w+ly\s+)?(?:should|must|needs?\s+to)\b/;

/** The same for a force that is named: `Bedfordshire Police should …`. */
const namedObligation =
  /^\p{Lu}[\p{L}&' -]{2,50}?(?:Police|Constabulary|Service)\s+(?:should|must|needs?\s+to)\b/u;

/** Example: `The force should immediately take steps to:`; a converter may have joined the first item to it. */
const leadIn = /^([^.:]{0,200}\b(?:should|must|needs?\s+to)\b[^.:]{0,100}:)(?:\s+[-•*–]\s+(.+))?$/;

/** Tell whether a sentence says what a force is to do; one that ends in a colon says only that something follows. */
export function isObligation(text: string): boolean {
  return !text.endsWith(':') && (obligation.test(text) || namedObligation.test(text));
}

/** Tell whether a paragraph is a whole sentence of obligation; one cut short says nothing that is certain. */
export function isObligationSentence(text: string): boolean {
  return isObligation(text) && /(?:[.;]|;\s(?:and|or))["'”’)]*$/.test(text);
}

/** Read a sentence that recommendations complete, and the first of them where it was joined to it. */
export function leadInOf(text: string): { leadIn: string; first?: string } | undefined {
  const match = leadIn.exec(text.slice(repeatedLength(text)));
  if (match?.[1] === undefined) return undefined;
  return { leadIn: match[1], ...(match[2] !== undefined && { first: match[2] }) };
}

/** A line that a converter doubled says the same once: the length of the first of two equal halves. */
function repeatedLength(text: string): number {
  const half = (text.length + 1) / 2;
  return text.slice(0, half - 1) === text.slice(half) ? half : 0;
}
