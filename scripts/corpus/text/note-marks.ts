const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A footnote mark in superscript digits: `¹²`. */
export function footnotePlain(number: number): string {
  return [...String(number)].map((digit) => superscripts[Number(digit)] ?? digit).join('');
}

/** A footnote mark in HTML: `<sup>12</sup>`. */
export function footnoteSup(number: number): string {
  return `<sup>${String(number)}</sup>`;
}

/** A footnote mark in braces: `^{12}`. */
export function footnoteBraces(number: number): string {
  return `^{${String(number)}}`;
}
