import { getDocumentProxy } from 'unpdf';

import type { PdfPage, TextItem } from './page.ts';
import { UnreadablePdfError } from './unreadable-pdf-error.ts';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPageProxy = Awaited<ReturnType<PdfDocument['getPage']>>;
type Content = Awaited<ReturnType<PdfPageProxy['getTextContent']>>['items'][number];

/** Told after each page, so that a long report shows that it moves. */
export type PageProgress = (page: number, pages: number) => void;

/**
 * Read every page of a PDF as positioned text.
 *
 * Throws `UnreadablePdfError` for a file that is no PDF, is cut short, damaged or locked, or holds pictures only.
 */
export async function readPages(bytes: Uint8Array, onPage: PageProgress): Promise<PdfPage[]> {
  refuseOtherFiles(bytes);
  const pages: PdfPage[] = [];
  try {
    // A page of which a part cannot be read would be a text with a hole that nobody sees: stop instead.
    // The library takes the bytes over, so it gets a copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { stopAtErrors: true, verbosity: 0 });
    try {
      for (let number = 1; number <= pdf.numPages; number += 1) {
        pages.push(await readPage(await pdf.getPage(number)));
        onPage(number, pdf.numPages);
      }
    } finally {
      await pdf.cleanup();
    }
  } catch (cause) {
    throw new UnreadablePdfError(reasonOf(cause), { cause });
  }
  if (!pages.some(({ items }) => items.some(({ text }) => /\p{L}/u.test(text)))) {
    throw new UnreadablePdfError(
      'has no text, only pictures of pages (a scan): run it through text recognition first',
    );
  }
  return pages;
}

function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadablePdfError('is empty');
  const latin = new TextDecoder('latin1');
  if (!latin.decode(bytes.subarray(0, 1024)).includes('%PDF-')) {
    throw new UnreadablePdfError('is not a PDF: it does not begin with `%PDF-`');
  }
  if (!latin.decode(bytes.subarray(-2048)).includes('%%EOF')) {
    throw new UnreadablePdfError('is cut short: a PDF ends with `%%EOF`, so download it again');
  }
}

function reasonOf(cause: unknown): string {
  const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
  return name === 'PasswordException'
    ? 'is locked with a password: save a copy without one'
    : `is damaged: ${message}`;
}

async function readPage(page: PdfPageProxy): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  // Fonts are known by name only once the page's drawing instructions have been read.
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  const isBold = boldFontsOf(page);
  const [left = 0, bottom = 0] = page.view;
  return {
    width,
    height,
    items: items.flatMap((item) => textItem(item, { left, top: bottom + height, isBold })),
  };
}

function boldFontsOf(page: PdfPageProxy): (font: string) => boolean {
  return (font) => {
    if (!page.commonObjs.has(font)) return false;
    const { name } = page.commonObjs.get(font) as { name?: unknown };
    return typeof name === 'string' && /bold|black|heavy|demi/i.test(name);
  };
}

function textItem(
  item: Content,
  { left, top, isBold }: { left: number; top: number; isBold: (font: string) => boolean },
): TextItem[] {
  if (!('str' in item) || item.str === '') return [];
  const [a, b, c, d, x, y] = (item.transform as number[]).map(Number);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return [];
  if (x === undefined || y === undefined) return [];
  return [
    {
      text: item.str,
      x: x - left,
      y: top - y,
      width: item.width,
      size: Math.hypot(c, d),
      bold: isBold(item.fontName),
      turned: Math.abs(b) > Math.abs(a) / 10,
    },
  ];
}
