import { isWholeSentence } from './sentences.ts';
import { strays } from './strays.ts';

const letters = '[A-Za-zÉ][A-Za-zâäêîôûŵŷéèëïöü]*';
/** Examples: `2,470`, `45.5`, `4Ps`, `£5m`, `9.00am`; after a year no decimal stands. */
const number =
  '£?(?!(?:19|20)\\d\\d\\.\\d)(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d{1,2})?(?:%|st|nd|rd|th|am|pm|m|bn|s|Ps?)?(?![A-Za-z])';
/** Examples: `co-ordinated`, `Clare's`, `and/or`, `LGBT+`, `victim(s)`, `M25`. */
const part = `(?:${number}|[A-Z]{1,2}\\d{1,2}|${letters})`;
const core = `${part}(?:[-‐‑–'’ʼ/&]${part})*(?:\\(e?s\\))?\\+?|e\\.g|i\\.e`;
const closing = '[)"\'’”ʼ.,;:?!]{0,6}';
const address = '\\(?(?:https?:|www\\.)\\S+';

/** A word as a report prints it, with the marks around it; or a mark that stands by itself. */
const word = new RegExp(
  `^(?:[("'“‘‚„\`ʼ’]{0,3}(?:-(?=\\d))?(?:${core})${closing}|${address}|[-–—&]|--|[.,;:)])$`,
);
/** Most words, which is quickly seen. */
const plainWord = /^[A-Za-z]{3,}[.,]?$/;
/** Examples: `e`, `(em`, `s'`. */
const fewLetters = /^\W*([a-z]{1,2})\W*$/;
const shortWords = new Set(
  'a am an as at be by do eg go he id ie if in is it me my no of oh on or pm re so to up us vs we'.split(
    ' ',
  ),
);

/** The hyphen of the first word of `short- and long-term`. */
const openHyphen = /-(?= (?:and|or) )(?<=[a-z]-)/g;

const patterns = Object.values(strays);

/**
 * Tell whether words are what the report printed, and nothing else stands among them: each looks like a word, and none of
 * a chart, a heading, a note or another sentence begins between them. Nobody can tell what others say.
 */
export function isCertain(words: string): boolean {
  const each = words.replace(openHyphen, '').split(' ');
  return each.every(isWord) && !patterns.some((pattern) => pattern.test(words));
}

function isWord(found: string): boolean {
  if (plainWord.test(found)) return true;
  const few = found.length < 6 ? fewLetters.exec(found)?.[1] : undefined;
  return word.test(found) && (few === undefined || shortWords.has(few));
}

/** Tell whether words are one sentence, and certain. */
export function isCertainSentence(words: string): boolean {
  return isWholeSentence(words) && isCertain(words);
}
