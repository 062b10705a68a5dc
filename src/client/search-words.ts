/** A phrase in quotation marks, or a word: `"mental health" triage`. */
const part = /["“]([^"”]{1,200})["”]|(\S+)/gu;

/** Read what a search field asks for: every word by itself, and phrases in quotation marks whole. */
export function readSearchWords(query: string): string[] {
  return [...query.matchAll(part)].map(([, phrase, word]) => (phrase ?? word ?? '').trim());
}
