import { programmes } from '../programme/programmes.ts';

/** A word of a finding: how it is compared, and where it stands in the text. */
export interface Word {
  /** `Clare’s` and `clare's` are one word. */
  key: string;
  start: number;
  end: number;
}

/** Letters and digits, with what joins them inside a word: `problem-solving`, `Clare's`. */
const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Who is told and that something is told: `The force should`, `By 30 June 2018, Kent Police needs to`. */
const address =
  /^(?:(?:by|within|to|as) [^,.;:]{1,60},? )?(?:the force|[\p{L} ’'-]{1,40}? (?:police|constabulary)) (?:should|must|needs? to)\b/iu;

/** What only says that it is to be done: `immediately take steps to`, `ensure that`. */
const urging =
  /^\s*(?:immediately\b)?\s*(?:take (?:immediate )?steps\s+(?:immediately\s+)?to\b)?\s*(?:ensure\b(?:\s+that\b)?)?/iu;

/** Words that every sentence has. */
const little = new Set(
  (
    'a an the and or of to in on at for from by with within that which those these this ' +
    'it its is are be been being as so they them their not all any both into'
  ).split(' '),
);

/** Words of the questions' own titles: what every finding under a question is about. */
const topics = new Set(
  programmes
    .flatMap(({ questions }) => questions.flatMap(({ titles }) => titles))
    .flatMap((title) => keysOf(allWords(title))),
);

/** The length of the lead-in that a finding opens with: `The force should ensure that`. */
export function leadInLength(text: string): number {
  const addressed = address.exec(text)?.[0].length ?? 0;
  return addressed + (urging.exec(text.slice(addressed))?.[0].length ?? 0);
}

/** The words of a finding after its lead-in, in their order. */
export function askedWords(text: string): Word[] {
  const from = leadInLength(text);
  return allWords(text).filter(({ start }) => start >= from);
}

/** All words of a text, in their order. */
export function allWords(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    key: found.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + found.length,
  }));
}

/** Those words that carry the matter: no little words, and none of a question's title. */
export function matterKeys(words: readonly Word[]): string[] {
  return keysOf(words).filter((key) => !little.has(key) && !topics.has(key));
}

/** Words as they are compared. */
export function keysOf(words: readonly Word[]): string[] {
  return words.map(({ key }) => key);
}
