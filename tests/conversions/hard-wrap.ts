import type { ConversionFamily } from './conversion.ts';
import { isBlank, isTableRow, isWithin, judgmentsSpan, numbersSpan } from './report-parts.ts';

interface WrapStyle {
  width: number;
  /** Lines on a page, after which come its number and a form feed. */
  pageLength: number;
  /** What a list item's further lines begin with. */
  hangingIndent: string;
  /** Whether a line may end after the hyphen of a compound, as word processors let it. */
  breaksCompounds: boolean;
}

/** `- The force` or `• The force` */
const ITEM = /^\s*[-*•–\uF0B7]\s/;

/** `<a href="…">`, `<sup>5, 6</sup>`, `^{13, 14}` and `$July 2017^{21}$`: one piece, spaces and all. */
const WHOLE = /<a [^>]*>|<sup>[^<]*<\/sup>|\^\{[^}]*\}|\$[^$]*\$/g;

/** Stands for a space that is no place to end a line; no report contains it. */
const BOUND_SPACE = '\uE000';

/** Text as laid out on pages: short lines, and a page number with a form feed wherever a page ends. */
export const hardWraps: ConversionFamily = {
  'wrapped at 72 columns': (text) =>
    wrapText(text, { width: 72, pageLength: 46, hangingIndent: '', breaksCompounds: true }),
  'wrapped at 96 columns': (text) =>
    wrapText(text, { width: 96, pageLength: 40, hangingIndent: '  ', breaksCompounds: false }),
};

function wrapText(text: string, style: WrapStyle): string {
  const lines = text.split('\n');
  const unbroken = [numbersSpan(lines), judgmentsSpan(lines)];
  const output: string[] = [];
  let page = 1;
  let lineOnPage = 0;
  for (const [index, line] of lines.entries()) {
    const isFixed = isWithin(unbroken, index) || isUnwrapped(line);
    for (const part of isFixed ? [line] : wrapLine(line, style)) {
      lineOnPage += 1;
      if (lineOnPage > style.pageLength && !isFixed && !isBlank(part)) {
        output.push('', String(page), '', `\f${part}`);
        page += 1;
        lineOnPage = 1;
      } else output.push(part);
    }
  }
  return output.join('\n');
}

/** Headings with marks, tables, contents entries and setext underlines have a line each. */
function isUnwrapped(line: string): boolean {
  return line.startsWith('#') || isTableRow(line) || /\.{5}|^=+$|^-+$/.test(line);
}

function wrapLine(line: string, style: WrapStyle): string[] {
  if (line.length <= style.width) return [line];
  const indent = ITEM.test(line) ? style.hangingIndent : '';
  const lines: string[] = [];
  let current = '';
  for (const piece of piecesOf(line, style.breaksCompounds)) {
    if (current.trim() !== '' && (current + piece).trimEnd().length > style.width) {
      lines.push(current.trimEnd());
      current = indent;
    }
    current += piece;
  }
  return [...lines, current.trimEnd()];
}

/** Cut where a line may end. A dash or bullet keeps to the word before, lest it look like a list. */
function piecesOf(line: string, breaksCompounds: boolean): string[] {
  const words = line
    .replaceAll(WHOLE, (whole) => whole.replaceAll(' ', BOUND_SPACE))
    .split(/(?<=\S +)(?=[^\s\-*•–+#])/)
    .map((word) => word.replaceAll(BOUND_SPACE, ' '));
  if (!breaksCompounds) return words;
  return words.flatMap((word) =>
    /www\.|\/|[<>[\]]/.test(word) ? [word] : word.split(/(?<=[a-z]-)(?=[a-z])/),
  );
}
