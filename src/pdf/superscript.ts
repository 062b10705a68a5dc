const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Write a raised footnote mark with superscript digits; other raised text, as in `1st`, stays as it is. */
export function superscript(text: string): string {
  return /^[\d,; ]+$/.test(text)
    ? text.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)))
    : text;
}

/** Tell whether a text begins with a superscript digit, as the body of a footnote does. */
export function startsWithMark(text: string): boolean {
  return text !== '' && DIGITS.includes(text.charAt(0));
}
