/** Example: `The force should …`, `The constabulary needs to …`; one report prints `The chief constable should`. */
const obligation =
  /^(?:The|This)\s+(?:force|constabulary|service|[Cc]hief\s+[Cc]onst\w+|[Cc]ommissioner)\s+(?:\w+ly\s+)?(?:should|must|needs?\s+to)\b/;

/** The same for a force that is named: `Bedfordshire Police should …`. */
const namedObligation =
  /^\p{Lu}[\p{L}&' -]{2,50}?(?:Police|Constabulary|Service)\s+(?:should|must|needs?\s+to)\b/u;

/** Example: `The force should immediately take steps to:`; a converter may have joined the first item to it. */
const leadIn =
  /^([^.:]{0,200}\b(?:should|must|needs?\s+to)\b[^.:]{0,100}:)(?:\s{1,9}[-•*–]\s{1,9}(\S.*))?$/;

/** Example: `… take steps to: allocate every crime; examine digital devices; and recruit detectives.`, or the first of them. */
const joinedLeadIn = /^([^.:]{0,200}\b(?:should|must|needs?\s+to)\b[^.:]{0,100}:)\s*(\p{Ll}.+)$/u;

/** Tell whether a sentence says what a force is to do; one that ends in a colon says only that something follows. */
export function isObligation(text: string): boolean {
  return !text.endsWith(':') && beginsObligation(text);
}

function beginsObligation(text: string): boolean {
  return obligation.test(text) || namedObligation.test(text);
}

/** Tell whether a paragraph is a whole sentence of obligation; one cut short says nothing that is certain. */
export function isObligationSentence(text: string): boolean {
  return isObligation(text) && /(?:[.;]|;\s(?:and|or))["'”’)]*$/.test(text);
}

/** Example: the second sentence of `… to prevent crime effectively. The force should evaluate …`. */
const nextObligation =
  /(?<!\s)\s+(?=The\s+(?:force|constabulary|service)\s+(?:\w+ly\s+)?(?:should|must|needs?\s+to)\b)/;

/** Part sentences of obligation that stand in one paragraph, as items without their bullets do. */
export function partObligations(text: string): string[] {
  return text.split(nextObligation);
}

/** Tell whether a paragraph is nothing but sentences of obligation, as items without bullets and a heading are. */
export function isListOfObligations(text: string): boolean {
  if (!beginsObligation(text)) return false;
  return partObligations(text).every(
    (part) => isObligationSentence(part) && !/[.?!] \p{Lu}/u.test(part),
  );
}

/** Example: `record their advice;`, `the victim; and`, `manageable.` */
const itemEnd = /[.;](?:\s+(?:and|or))?["'”’)]*$/;

/** Example: `…; and recruit and train enough detectives`, after the item before it. */
const nextItem = /(?<=;(?:\s+(?:and|or))?)\s+(?!(?:and|or)(?:\s|$))(?=\p{Ll})/u;

/** Give the items that a paragraph after such a sentence holds; each may stand in one of its own. */
export function ledItems(text: string): string[] | undefined {
  return /^\p{Ll}/u.test(text) && itemEnd.test(text) ? text.split(nextItem) : undefined;
}

/** Part a sentence from the items that complete it, where a converter joined them. */
export function partLeadIn(text: string): { leadIn: string; items: string[] } | undefined {
  const match = joinedLeadIn.exec(text);
  const items = match?.[2] === undefined ? undefined : ledItems(match[2]);
  return match?.[1] !== undefined && items ? { leadIn: match[1], items } : undefined;
}

/** Read a sentence that recommendations complete, and what was joined to it. */
export function leadInOf(text: string): { leadIn: string; first?: string } | undefined {
  const match = text.includes(':') ? leadIn.exec(text.slice(repeatedLength(text))) : null;
  if (match?.[1] === undefined) return undefined;
  return {
    leadIn: match[1],
    ...(match[2] !== undefined && { first: match[2] }),
  };
}

/** A line that a converter doubled says the same once: the length of the first of two equal halves. */
function repeatedLength(text: string): number {
  const half = (text.length + 1) / 2;
  return text.slice(0, half - 1) === text.slice(half) ? half : 0;
}
