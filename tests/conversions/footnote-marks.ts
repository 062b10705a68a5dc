import type { ConversionFamily } from './conversion.ts';

/** `<sup>5, 6</sup>`, and the form that one converter mangled: `<sup>&</sup>lt;sup>5</sup>`. */
const TAGGED = /<sup>(?:&<\/sup>lt;sup>)?(\d+(?:, ?\d+)*)<\/sup>/g;

/** `^{13, 14}` */
const CARET = /\^\{(\d+(?:, ?\d+)*)\}/g;

/** `$July 2017^{21}$` */
const FORMULA = /\$([^$\n]*?)\^\{(\d+)\}\$/g;

/** `²⁰` */
const SUPERSCRIPT = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g;

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Marks in the one form that the renderings below start from, between signs no report contains. */
const CANONICAL = /\uE000([\d, ]+)\uE001/g;

/** Ways to print a footnote's mark, both in the sentence and before the note itself. */
export const footnoteMarks: ConversionFamily = {
  'footnotes as superscript digits': (text) =>
    renderMarks(text, (numbers) => toSuperscript(numbers)),
  'footnotes as tags': (text) => renderMarks(text, (numbers) => `<sup>${numbers}</sup>`),
  'footnotes with carets': (text) => renderMarks(text, (numbers) => `^{${numbers}}`),
  /** As formulas that swallow the word before: `$2017^{21}$`. */
  'footnotes as formulas': (text) =>
    canonicalMarks(text)
      .replaceAll(/(\w+)\uE000([\d, ]+)\uE001/g, '$$$1^{$2}$$')
      .replaceAll(CANONICAL, '$$^{$1}$$'),
  /** As plain digits that run into the word or number before: `20162`. */
  'footnotes run into words': (text) => renderMarks(text, (numbers) => numbers),
  /** As Markdown's own notes, `[^4]` and `[^4]: …`. */
  'footnotes as Markdown notes': (text) =>
    canonicalMarks(text)
      .replaceAll(/^\uE000(\d+)\uE001/gm, '[^$1]:')
      .replaceAll(CANONICAL, (_, numbers: string) => numbers.replaceAll(/(\d+),? ?/g, '[^$1]')),
};

/** Rewrite every footnote mark to superscript digits, so that a text has one notation. */
export function renderMarks(text: string, render: (numbers: string) => string): string {
  return canonicalMarks(text).replaceAll(CANONICAL, (_, numbers: string) => render(numbers));
}

function canonicalMarks(text: string): string {
  return text
    .replaceAll(FORMULA, '$1\uE000$2\uE001')
    .replaceAll(TAGGED, '\uE000$1\uE001')
    .replaceAll(CARET, '\uE000$1\uE001')
    .replaceAll(SUPERSCRIPT, (digits) => `\uE000${fromSuperscript(digits)}\uE001`);
}

function fromSuperscript(digits: string): string {
  return Array.from(digits, (digit) => String(DIGITS.indexOf(digit))).join('');
}

function toSuperscript(numbers: string): string {
  return numbers.replaceAll(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit);
}
