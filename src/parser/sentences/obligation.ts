/** Example: `The force should …`, `By March 2019, the force should …`, `Bedfordshire Police should …`; one report prints `The chief constable should`. */
const obligation =
  /^(?:(?:(?:By|Within)\s[^,.:;]{3,40},\s+the|The|This)\s+(?:force|constabulary|service|[Cc]hief\s+[Cc]onst\w+|[Cc]ommissioner)\s+(?:\w+ly\s+)?|\p{Lu}[\p{L}&' -]{2,50}?(?:Police|Constabulary|Service)\s+)(?:should|must|needs?\s+to)\b/u;

/** Most sentences have none of these words so near to their beginning, which is seen much sooner. */
const anyRequest = /should|must|need/;
const longestBeginning = 120;

/** Example: `The force should immediately take steps to:`. */
const leadIn = /^\P{Ll}[^.:]{0,200}\b(?:should|must|needs?\s+to)\b[^.:]{0,100}:$/u;

/** Where the first item was joined to it: after `… take steps to:` of `… take steps to: - allocate every crime;`. */
const joinedItem = /(?<=^[^:]{1,300}:)\s*(?:[-•*–]\s{0,9})?(?=\p{Ll})/u;

/** Tell whether a sentence says what a force is to do; one that ends in a colon says only that something follows. */
export function isObligation(text: string): boolean {
  return !text.endsWith(':') && beginsObligation(text);
}

function beginsObligation(text: string): boolean {
  const beginning = text.slice(0, longestBeginning);
  return anyRequest.test(beginning) && obligation.test(beginning);
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
  return partObligations(text).every((part) => isObligation(part) && !/[.?!] \p{Lu}/u.test(part));
}

/** Example: `record their advice;`, `the victim; and`, `manageable.` */
const itemEnd = /[.;](?:\s+(?:and|or))?["'”’)]*$/;

/** Example: `…; and recruit and train enough detectives`, after the item before it. */
const nextItem = /(?<=;(?:\s+(?:and|or))?)\s+(?!(?:and|or)(?:\s|$))(?=\p{Ll})/u;

/** Give the items that a paragraph after such a sentence holds; each may stand in one of its own. */
export function ledItems(text: string): string[] | undefined {
  if (!/^\p{Ll}/u.test(text) || !itemEnd.test(text)) return undefined;
  // Where two items are glued, nobody can tell what else is: `… an hour;make sure …; andtell …`.
  return /;(?=\p{L})/u.test(text) ? [text] : text.split(nextItem);
}

/** Part a sentence from the items that complete it, where a converter joined them. */
export function partLeadIn(text: string): string[] | undefined {
  const [sentence = '', joined] = text.split(joinedItem);
  const items = joined !== undefined && isLeadIn(sentence) ? ledItems(joined) : undefined;
  return items && [sentence, ...items];
}

/** Tell whether a sentence only says that what the force should do follows. */
export function isLeadIn(text: string): boolean {
  return text.endsWith(':') && leadIn.test(text);
}
