/** Begin a sentence with words that stand in lower case elsewhere. */
export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
