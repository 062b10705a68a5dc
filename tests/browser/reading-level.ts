import { syllable } from 'syllable';

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const words = new Intl.Segmenter('en-GB', { granularity: 'word' });

/**
 * The school grade that a text asks for, by Flesch and Kincaid: 8 is read at 13 years of age.
 * It knows nothing of sense, only of long sentences and long words.
 */
export function readingGrade(text: string): number {
  const said = [...sentences.segment(text)].map(({ segment }) => wordsOf(segment));
  const sentenceCount = said.filter((inOne) => inOne.length > 0).length;
  const all = said.flat();
  const syllables = all.reduce((sum, word) => sum + syllable(word), 0);
  return (0.39 * all.length) / sentenceCount + (11.8 * syllables) / all.length - 15.59;
}

function wordsOf(sentence: string): string[] {
  return [...words.segment(sentence)].flatMap(({ segment, isWordLike }) =>
    isWordLike === true ? [segment] : [],
  );
}
