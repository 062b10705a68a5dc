import { unknownIn } from '../text/unknown-characters.ts';
import { isWholeSentence } from './sentences.ts';
import { strays } from './strays.ts';

const patterns = Object.values(strays).map(({ pattern }) => pattern);

/**
 * Tell whether words are what the report printed, and nothing else stands among them: no unknown character, no words of a
 * chart, a heading, a note or another sentence, and no pieces of words.
 *
 * Nobody can tell what others say.
 */
export function isCertain(words: string): boolean {
  return !patterns.some((pattern) => pattern.test(words)) && unknownIn(words) === undefined;
}

/** Tell whether words are one sentence, and certain. */
export function isCertainSentence(words: string): boolean {
  return isWholeSentence(words) && isCertain(words);
}
