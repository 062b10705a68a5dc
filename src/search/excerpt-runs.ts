/** Words of an excerpt, found or not. */
export interface ExcerptRun {
  words: string;
  isFound: boolean;
}

/** `<mark>health</mark>` */
const found = /<mark>(.*?)<\/mark>/u;

/** What a found word may carry at its ends and what is not marked in the text: `(health),`. */
const ends = /^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;

/** Two found words with nothing but a space between them: `</mark> <mark>` after a letter. */
const seam = /(?<=[\p{L}\p{N}])<\/mark> <mark>/gu;

/** Read an excerpt of the search index, whose only markup are marks; neighbours become one phrase. */
export function excerptRuns(excerpt: string): ExcerptRun[] {
  return excerpt
    .replaceAll(seam, ' ')
    .split(found)
    .map((part, index) => ({ words: decode(part), isFound: index % 2 === 1 }))
    .filter(({ words }) => words !== '');
}

/** List what was found, each once, without the punctuation around it. */
export function foundPhrases(runs: readonly ExcerptRun[]): string[] {
  const phrases = runs
    .filter(({ isFound }) => isFound)
    .map(({ words }) => words.replaceAll(ends, '').toLowerCase());
  return [...new Set(phrases)];
}

/** The index escapes angle brackets and nothing else. */
function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
