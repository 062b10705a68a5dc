/** Where a sentence stands in a text; the end is exclusive. */
export interface SentenceSpan {
  start: number;
  end: number;
}

/** The end of a sentence with the marks that close it: `.`, `?"`, `.)`. */
const sentenceEnd = /[.?!]+['")\]]{0,3}(?= |$)/g;
/** What a sentence opens with after the space: a capital, a figure, a quote or a bracket; a force's name
 * is in small letters in a plain copy. */
const opening = /^(?:$|[A-Z0-9'"([]|the force\b)/;
/** `e.g.`, `Mr.` or an initial, whose full stop ends no sentence. */
const abbreviation =
  /(?:^|[ (])(?:e\.g|i\.e|etc|Mr|Mrs|Ms|Dr|St|Nos?|vs|cf|approx|para|pp?|[A-Z])$/;

/** Split a plain text into its sentences; decimals and abbreviations end none. */
export function sentencesOf(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    const next = text.slice(end + 1, end + 11);
    const before = text.slice(Math.max(start, match.index - 8), match.index);
    if (!opening.test(next) || abbreviation.test(before)) continue;
    spans.push({ start, end });
    start = end + 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
