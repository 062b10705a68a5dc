import type { PdfPage, TextItem } from '../../src/pdf/page.ts';

/** Make text as a PDF draws it, each letter half as wide as it is high. */
export function item(text: string, x: number, y: number, rest: Partial<TextItem> = {}): TextItem {
  const size = rest.size ?? 10;
  return { text, x, y, size, width: text.length * size * 0.5, bold: false, turned: false, ...rest };
}

/** Make a column of lines, 12 points from one to the next. */
export function lines(
  texts: readonly string[],
  x: number,
  y: number,
  rest: Partial<TextItem> = {},
): TextItem[] {
  return texts.map((text, at) => item(text, x, y + 12 * at, rest));
}

/** Make an A4 page. */
export function page(...items: readonly TextItem[]): PdfPage {
  return { width: 595, height: 842, items };
}
