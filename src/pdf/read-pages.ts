import { getDocumentProxy } from 'unpdf';

import { unknownCharacter } from '../parser/normalise/characters.ts';
import { refuseOverpacked } from './packed-streams.ts';
import type { PdfPage, TextItem } from './page.ts';
import { UnreadablePdfError } from './unreadable-pdf-error.ts';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPageProxy = Awaited<ReturnType<PdfDocument['getPage']>>;
type Content = Awaited<ReturnType<PdfPageProxy['getTextContent']>>['items'][number];

/** Told after each page, so that a long report shows that it moves. */
export type PageProgress = (page: number, pages: number) => void;

/** The longest reports have some 150 pages. */
const mostPages = 1000;

/** A page of small print has some 2,000 stretches of text; a chart drawn with type a few thousand. */
const mostStretches = 50_000;

/**
 * Read every page of a PDF as positioned text.
 *
 * Throws `UnreadablePdfError` for a file that is no PDF, is cut short, damaged or locked, holds pictures only, or has
 * more pages, or more on a page or in a stream, than any report.
 */
export async function readPages(bytes: Uint8Array, onPage: PageProgress): Promise<PdfPage[]> {
  refuseOtherFiles(bytes);
  refuseOverpacked(bytes);
  const pages: PdfPage[] = [];
  try {
    // A page of which a part cannot be read would be a text with a hole that nobody sees: stop instead.
    // The library takes the bytes over, so it gets a copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { stopAtErrors: true, verbosity: 0 });
    try {
      refuseTooMany(pdf.numPages, mostPages, 'pages');
      for (let number = 1; number <= pdf.numPages; number += 1) {
        pages.push(await readPage(await pdf.getPage(number)));
        onPage(number, pdf.numPages);
      }
    } finally {
      await pdf.cleanup();
    }
  } catch (cause) {
    if (cause instanceof UnreadablePdfError) throw cause;
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

function refuseTooMany(found: number, most: number, what: string): void {
  if (found <= most) return;
  const limit = most.toLocaleString('en-GB');
  throw new UnreadablePdfError(
    `has more than ${limit} ${what}, which no report has: print the report alone to a new PDF and import that`,
  );
}

function reasonOf(cause: unknown): string {
  const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
  return name === 'PasswordException'
    ? 'is locked with a password: save a copy without one'
    : `is damaged: ${message}`;
}

async function readPage(page: PdfPageProxy): Promise<PdfPage> {
  const items = await contentsOf(page);
  // The viewport turns a page that is shown turned, and one of which most words are, such as a wide table.
  const rotation = page.rotate + 90 * quarterTurns(items, page.getViewport({ scale: 1 }).transform);
  const { width, height, transform } = page.getViewport({ scale: 1, rotation });
  // Fonts are known by name only once the page's drawing instructions have been read.
  await page.getOperatorList();
  const isBold = boldFontsOf(page);
  return { width, height, items: items.flatMap((item) => textItem(item, transform, isBold)) };
}

/** Read what a page says, counted as it comes, before drawings that draw one another fill the memory. */
async function contentsOf(page: PdfPageProxy): Promise<Content[]> {
  const contents: Content[] = [];
  const stream = page.streamTextContent() as ReadableStream<{ items: Content[] }>;
  // The library fails on a stream that is cancelled; one that nobody reads waits, and ends with its document.
  for await (const { items } of stream.values({ preventCancel: true })) {
    contents.push(...items);
    refuseTooMany(
      contents.length,
      mostStretches,
      `pieces of text on page ${String(page.pageNumber)}`,
    );
  }
  return contents;
}

function boldFontsOf(page: PdfPageProxy): (font: string) => boolean {
  return (font) => {
    if (!page.commonObjs.has(font)) return false;
    const { name } = page.commonObjs.get(font) as { name?: unknown };
    return typeof name === 'string' && /bold|black|heavy|demi/i.test(name);
  };
}

/** By how many quarter turns to the right a page is to be turned for most of its letters to stand upright. */
function quarterTurns(items: readonly Content[], viewport: readonly number[]): number {
  const letters = [0, 0, 0, 0];
  for (const item of items) {
    if (!('str' in item)) continue;
    const [{ x, y }] = placed(item.transform as number[], viewport);
    const turns = Math.round(Math.atan2(-y, x) / (Math.PI / 2) + 4) % 4;
    letters[turns] = (letters[turns] ?? 0) + item.str.trim().length;
  }
  return letters.indexOf(Math.max(...letters));
}

/** What stands for a character that its font gives no name, as bullets often have none: no character that is printed. */
const unnamed = /[^\P{Cc}\t\n\r]/gu;

function textItem(
  item: Content,
  viewport: readonly number[],
  isBold: (font: string) => boolean,
): TextItem[] {
  if (!('str' in item) || item.str === '') return [];
  const [along, across, origin] = placed(item.transform as number[], viewport);
  return [
    {
      text: item.str.replaceAll(unnamed, unknownCharacter),
      x: origin.x,
      y: origin.y,
      width: item.width,
      size: Math.hypot(across.x, across.y),
      bold: isBold(item.fontName),
      turned: along.x <= 0 || Math.abs(along.y) > along.x / 10,
    },
  ];
}

interface Vector {
  x: number;
  y: number;
}

/** Apply a viewport to a text matrix: the direction of its line, that of its height, and its origin. */
function placed(matrix: readonly number[], viewport: readonly number[]): [Vector, Vector, Vector] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = viewport;
  const turn = (x = 0, y = 0): Vector => ({ x: a * x + c * y, y: b * x + d * y });
  const origin = turn(matrix[4], matrix[5]);
  return [
    turn(matrix[0], matrix[1]),
    turn(matrix[2], matrix[3]),
    { x: origin.x + e, y: origin.y + f },
  ];
}
