import { describe, expect, test } from 'vitest';

import { readPages } from '../../src/pdf/read-pages.ts';
import { UnreadablePdfError } from '../../src/pdf/unreadable-pdf-error.ts';
import { minimalPdf, packedPdf } from './minimal-pdf.ts';

const sound = minimalPdf([['Force in numbers'], ['Contents', 'Annex A']]);

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Put other bytes in the place of some. */
function damaged(from: string, to: string): Uint8Array {
  return bytesOf(new TextDecoder().decode(sound).replaceAll(from, to));
}

describe('readPages(bytes, onPage)', () => {
  test('places each text on its page, measured from the top left corner', async () => {
    const pages = await readPages(sound, () => undefined);
    expect(pages.map(({ items }) => items.map(({ text }) => text).filter(Boolean))).toEqual([
      ['Force in numbers'],
      ['Contents', 'Annex A'],
    ]);
    expect(pages[1]?.items.find(({ text }) => text === 'Annex A')).toMatchObject({
      x: 60,
      y: 92,
      size: 12,
      turned: false,
    });
  });

  test('places text of a page that is shown turned as a reader sees it', async () => {
    const [page] = await readPages(
      minimalPdf([['Question', 'Good']], { turned: true }),
      () => undefined,
    );
    expect(page).toMatchObject({ width: 842, height: 595 });
    expect(page?.items.filter(({ text }) => text !== '')).toMatchObject([
      { text: 'Question', x: 50, y: 60, size: 12, turned: false },
      { text: 'Good', x: 50, y: 90, size: 12, turned: false },
    ]);
  });

  test('turns a page on which most words stand sideways', async () => {
    const [page] = await readPages(
      minimalPdf([['Question', 'Good']], { sideways: true }),
      () => undefined,
    );
    expect(page).toMatchObject({ width: 842, height: 595 });
    expect(page?.items.filter(({ text }) => text !== '')).toMatchObject([
      { text: 'Question', x: 50, y: 60, size: 12, turned: false },
      { text: 'Good', x: 50, y: 90, size: 12, turned: false },
    ]);
  });

  test.each(['\0', '\u0003', '\u0092'])(
    'leaves a character that its font does not name visible as unknown: %j',
    async (unnamedAs) => {
      const pdf = minimalPdf([['~ Mental health;']], { unnamed: '~', unnamedAs });
      const [page] = await readPages(pdf, () => undefined);
      const text = page?.items.map((item) => item.text).join('');
      expect(text).toBe('\uFFFD Mental health;');
    },
  );

  test('reads a page whose instructions are packed', async () => {
    const content = bytesOf('BT /F1 12 Tf 60 780 Td (Contents) Tj ET');
    const [page] = await readPages(packedPdf(content, 1), () => undefined);
    expect(page?.items.map(({ text }) => text).filter(Boolean)).toEqual(['Contents']);
  });

  test('tells of every page as it is done', async () => {
    const told: string[] = [];
    await readPages(sound, (page, pages) => told.push(`${page} of ${pages}`));
    expect(told).toEqual(['1 of 2', '2 of 2']);
  });

  test('leaves the bytes to their owner', async () => {
    const bytes = sound.slice();
    await readPages(bytes, () => undefined);
    expect(bytes).toEqual(sound);
  });

  test.each([
    ['no bytes', new Uint8Array(), /^is empty$/],
    ['a text', bytesOf('PEEL: Police effectiveness 2017'), /^is not a PDF/],
    ['half a file', sound.slice(0, sound.length / 2), /^is cut short/],
    ['a file without a root', damaged('/Root 1 0 R', '/Root 9 0 R'), /^is damaged: /],
    ['a file whose page is missing', damaged('6 0 R]', '9 0 R]'), /^is damaged: /],
    ['a locked file', minimalPdf([['Contents']], { locked: true }), /^is locked with a password/],
    ['pictures of pages', minimalPdf([[], []]), /^has no text, only pictures of pages/],
    [
      'more pages than any report has',
      minimalPdf(Array.from({ length: 1001 }, () => ['Police'])),
      /^has more than 1,000 pages, .* print the report alone to a new PDF/,
    ],
    [
      'a page with more on it than any report has',
      minimalPdf([['Contents'], Array.from({ length: 50_001 }, () => 'a')], { stacked: true }),
      /^has more than 50,000 pieces of text on page 2, /,
    ],
    [
      'a page of far more blanks than any report has',
      packedPdf(new Uint8Array(65_000_000).fill(0x20), 2),
      /^is larger than 64 MB in one place once unpacked, .* print it to a new PDF/,
    ],
    [
      'a page that is packed over and over',
      packedPdf(bytesOf('BT ET'), 4),
      /^is packed over and over, /,
    ],
    ['page numbers only', minimalPdf([['1'], ['2']]), /^has no text/],
  ])('refuses %s', { timeout: 60_000 }, async (_what, bytes, reason) => {
    const reading = readPages(bytes, () => undefined);
    await expect(reading).rejects.toThrow(UnreadablePdfError);
    await expect(reading).rejects.toThrow(reason);
  });
});
