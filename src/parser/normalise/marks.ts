import { repairing } from './repair.ts';

/**
 * The one notation of a footnote mark inside the parser: its number between two private characters.
 *
 * Every converter writes marks in its own way; after normalising they are all written like this.
 */
export const markStart = '\uE000';
export const markEnd = '\uE001';

/** Matches a normalised mark: `\uE00012\uE001`. */
export const markPattern = /\uE000(\d+)\uE001/g;

const raised = (_left: string, numbers = '') => marks(numbers);

/** Write every footnote mark of a line in the parser's one notation. */
export const normaliseMarks = repairing(/[\^⁰¹²³⁴-⁹]|<sup|\\textsup|:sup:/i, [
  // `^{*}`, the asterisk that Force in numbers explains
  [/\^\{\s*\*\s*\}|<sup>\s*\*\s*<\/sup>/g, '*'],
  // `[^12]` and `[^12]:`
  [/\[\^(\d{1,3})\]:?/g, raised],
  // `<sup>&</sup>lt;sup>12</sup>`, where one converter escaped another's tag
  [/<sup>\s*&(?:amp;)?\s*<\/sup>\s*lt;sup>/g, '<sup>'],
  // `$July 2017^{21}$`, a date read as a formula
  [
    /\$([^$\n]{0,80}?)\^\{?(\d{1,3}(?:\s*,\s*\d{1,3})*)\}?\s*\$/g,
    (_formula, words = '', numbers = '') => words + marks(numbers),
  ],
  // `<sup>8, 9</sup>`, `^{8,9}`, `\textsuperscript{12}`, and `Immigration Enforcement\ :sup:`7`` of reStructuredText
  [
    /(?:<sup>|(?:\^|\\textsuperscript)\{|(?:\\ ?)?:sup:`)\s{0,9}(\d{1,3}(?:\s{0,9},\s{0,9}\d{1,3})*)\s{0,9},?\s{0,9}(?:<\/sup>|\}|`(?:\\(?= ))?)/gi,
    raised,
  ],
  // `^8^`, but not what is left of a digit in `^8 percent` and `^8.9`
  [/\^(\d{1,3})\^?(?![\d\w]|\.\d|\s?(?:%|per\s?cent\b))/g, raised],
  // `¹²`; a square or cube metre is none
  [/(?=[⁰¹²³⁴-⁹])(?<!\b(?:k|c|m)?m)[⁰¹²³⁴-⁹]+/g, (digits) => marks(digits.normalize('NFKC'))],
  // The comma of `⁸, ⁹`, which separates marks and no words
  [/\uE001\s*,\s*\uE000/g, markEnd + markStart],
]);

/** Leave out the footnote marks of a normalised text. */
export function withoutMarks(text: string): string {
  return text.includes(markStart) ? text.replace(markPattern, '') : text;
}

/** Write the mark of a note. */
export function markOf(number: number): string {
  return markStart + String(number) + markEnd;
}

/** No note has the number nought: what is raised then stays so, and no figure is made of it. */
function marks(numbers: string): string {
  return numbers
    .split(',')
    .map((number) => (Number(number) > 0 ? markOf(Number(number)) : `^${number}`))
    .join('');
}
