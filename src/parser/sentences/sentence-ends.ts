import type { Inline } from '../../schema/document.ts';
import { endOf } from './inline-text.ts';

/** Sentences and items end like this; what does not goes on after a page break, a footnote or a figure. */
const ended = /(?:[.?!:;]|;\s*(?:and|or))["'”’)\]]*$/;

/** Example: `www.gov.uk/government/publications/…`. */
const address = /^(?:https?:\/\/|www\.)\S+(?:\s\S{1,40})?$/;

/** Example: `Available from: www.gov.uk/…`. */
const endsInAddress = /(?:https?:\/\/|www\.)\S+(?:\s\S{1,40})?$/;

/** Tell whether text is a web address and nothing else. */
export function isAddress(text: string): boolean {
  return address.test(text);
}

/** The end of a sentence is no longer, whatever closes with it. */
const longestEnding = 24;

/** Tell whether text ends a sentence, or an item of a list. */
export function endsSentence(text: string): boolean {
  return ended.test(text.slice(-longestEnding));
}

/** Example: `… at the centre of that decision.`, but not `… has two functions:`. */
const stop = /[.?!]["'”’)\]]*$/;

/** Tell whether text ends with a stop, after which nothing of it can come. */
export function endsWithStop(text: string): boolean {
  return stop.test(text.slice(-longestEnding));
}

/** Tell whether running text goes on after this: it ends neither a sentence nor in an address. */
export function isTorn(content: readonly Inline[]): boolean {
  const words = endOf(content);
  return words !== '' && !endsSentence(words) && !endsInAddress.test(words);
}

/**
 * Tell whether a paragraph goes on with one that a page, a footnote or a figure parted from it.
 *
 * After an address a sentence goes on in lower case; a capital begins another one. A few words with a capital that end
 * nothing are a label.
 */
export function continuesParagraph(content: readonly Inline[], text: string): boolean {
  const before = endOf(content);
  if (before.length <= shortest || endsSentence(before)) return false;
  if (/^\p{Lu}/u.test(text))
    return !endsInAddress.test(before) && (text.length > shortest || endsSentence(text));
  return /^[\p{Ll}\p{N}("'‘“–\-.,;:)]/u.test(text);
}

/** Labels and headings are no longer. */
const shortest = 40;

/** The same for a list item; one that is begun anew has a capital. */
export function continuesItem(content: readonly Inline[], text: string): boolean {
  const before = endOf(content);
  return !endsSentence(before) && /^[\p{Ll}\d("'‘“]/u.test(text);
}

/** Tell a long sentence from a label or a row of figures. */
export function isProse(text: string): boolean {
  return text.length > 150 && endsSentence(text);
}
