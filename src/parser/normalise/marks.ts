/**
 * The one notation of a footnote mark inside the parser: its number between two private characters.
 *
 * Every converter writes marks in its own way; after normalising they are all written like this.
 */
export const markStart = '\uE000';
export const markEnd = '\uE001';

/** Matches a normalised mark: `\uE00012\uE001`. */
export const markPattern = /\uE000(\d+)\uE001/g;

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Example: `¹²`. A square or cube metre is none. */
const superscriptDigits = /(?<!\b(?:k|c|m)?m)[⁰¹²³⁴-⁹]+/g;

/** Example: `<sup>&</sup>lt;sup>12</sup>`, where one converter escaped another's tag. */
const mangledTag = /<sup>\s*&(?:amp;)?\s*<\/sup>\s*lt;sup>/g;

/** Example: `<sup>8, 9</sup>`. */
const tagged = /<sup>\s{0,9}(\d{1,3}(?:\s{0,9},\s{0,9}\d{1,3})*)\s{0,9},?\s{0,9}<\/sup>/gi;

/** Example: `\textsuperscript{12}`. */
const latexRaised = /\\textsuperscript\{\s*(\d{1,3})\s*\}/g;

/** Example: `Immigration Enforcement\ :sup:`7`` of reStructuredText. */
const restructured = /(?:\\ ?)?:sup:`\s*(\d{1,3}(?:\s*,\s*\d{1,3})*)\s*`(?:\\(?= ))?/g;

/** Example: `$July 2017^{21}$`, a date read as a formula. */
const formula = /\$([^$\n]{0,80}?)\^\{?(\d{1,3}(?:\s*,\s*\d{1,3})*)\}?\s*\$/g;

/** Example: `^{8,9}` and `^8^`, but not what is left of a digit in `^8 percent` and `^8.9`. */
const caret =
  /\^(?:\{\s*(\d{1,3}(?:\s*,\s*\d{1,3})*)\s*\}|(\d{1,3})\^?(?![\d\w]|\.\d|\s?(?:%|per\s?cent\b)))/g;

/** Example: `[^12]` and `[^12]:`. */
const bracketed = /\[\^(\d{1,3})\]:?/g;

/** Example: `^{*}`, the asterisk that Force in numbers explains. */
const raisedAsterisk = /\^\{\s*\*\s*\}|<sup>\s*\*\s*<\/sup>/g;

/** Example: the comma of `⁸, ⁹`, which separates marks and no words. */
const betweenMarks = /\uE001\s*,\s*\uE000/g;

const anyNotation = /[\^⁰¹²³⁴-⁹]|<sup|\\textsup|:sup:/i;

/** Write every footnote mark of a line in the parser's one notation. */
export function normaliseMarks(line: string): string {
  if (!anyNotation.test(line)) return line;
  return line
    .replace(raisedAsterisk, '*')
    .replace(bracketed, (_whole, number: string) => marks(number))
    .replace(mangledTag, '<sup>')
    .replace(latexRaised, (_whole, number: string) => marks(number))
    .replace(restructured, (_whole, numbers: string) => marks(numbers))
    .replace(tagged, (_whole, numbers: string) => marks(numbers))
    .replace(formula, (_whole, words: string, numbers: string) => words + marks(numbers))
    .replace(caret, (_whole, several?: string, one?: string) => marks(several ?? one ?? ''))
    .replace(superscriptDigits, (digits) => marks(plainDigits(digits)))
    .replace(betweenMarks, markEnd + markStart);
}

/** Leave out the footnote marks of a normalised text. */
export function withoutMarks(text: string): string {
  return text.includes(markStart) ? text.replace(markPattern, '') : text;
}

/** No note has the number nought: what is raised then stays so, and no figure is made of it. */
function marks(numbers: string): string {
  return numbers
    .split(',')
    .map((number) =>
      Number(number) > 0 ? markStart + String(Number(number)) + markEnd : `^${number}`,
    )
    .join('');
}

function plainDigits(digits: string): string {
  return [...digits].map((digit) => superscripts.indexOf(digit)).join('');
}
