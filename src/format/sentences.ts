const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** Part a text into its sentences, each without the space around it. */
export function partSentences(text: string): string[] {
  return [...sentences.segment(text)].map(({ segment }) => segment.trim());
}
