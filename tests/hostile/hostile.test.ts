import { describe, expect, test } from 'vitest';

import { readText } from '../reports-written/read-written.ts';
import { hostileWords, longLines, refused, survived, withWords } from './hostile-texts.ts';

const patient = { timeout: 180_000 };

describe('parseReports(hostile text)', () => {
  test.each(refused)('refuses $name with an error', patient, ({ text }) => {
    const { record, diagnostics } = readText(text());
    expect(record).toBeUndefined();
    expect(diagnostics.map((diagnostic) => diagnostic.severity)).toContain('error');
    expect(diagnostics.length).toBeLessThan(10);
  });

  test.each(survived)('reads a report with $name', patient, ({ text }) => {
    const { record, diagnostics } = readText(text());
    expect(diagnostics.filter(({ rule }) => rule === 'record-invalid')).toEqual([]);
    expect(diagnostics.length).toBeLessThan(300);
    if (record) expect(record.overall).toMatchObject({ grade: 'requires-improvement' });
    else expect(diagnostics.map(({ severity }) => severity)).toContain('error');
  });

  // A pattern that takes the square of the length needs minutes for each of these.
  test.each(longLines)(
    'takes no more than its length for $name',
    { timeout: 60_000 },
    ({ text }) => {
      const { record, diagnostics } = readText(text());
      expect(diagnostics.length).toBeLessThan(300);
      if (!record) expect(diagnostics.map(({ severity }) => severity)).toContain('error');
    },
  );

  test('names the line that is too long', () => {
    const tooLong = `PEEL: Police effectiveness 2017\n\n${'a'.repeat(200_001)}\n`;
    expect(readText(tooLong).diagnostics).toMatchObject([
      {
        rule: 'text-too-long',
        line: 3,
        message:
          'Expected a report of at most 200000 characters in a line, found 200001; give one report a file, with its line breaks',
      },
    ]);
  });

  test.each([
    ['a JPEG image named .txt', [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]],
    ['a PDF named .txt', [...new TextEncoder().encode('%PDF-1.7\n1 0 obj')]],
    ['random bytes', Array.from({ length: 65_536 }, (_none, nth) => (nth * 7919 + 13) % 256)],
    ['bytes that are no UTF-8', [0xc3, 0x28, 0xa0, 0xa1]],
    ['half a UTF-16 character', [0xff, 0xfe, 0x41]],
  ])('refuses %s with an error', (_name, bytes) => {
    const { record, diagnostics } = readText(Uint8Array.from(bytes));
    expect(record).toBeUndefined();
    expect(diagnostics.map(({ severity }) => severity)).toContain('error');
  });

  test.each(hostileWords)('reads %s as words, and links to nothing but web pages', (words) => {
    const { record } = readText(withWords(words));
    expect(record?.judgments).toHaveLength(5);
    expect(record?.areasForImprovement).toHaveLength(14);
    expect(urlsIn(record)).toSatisfy((urls: string[]) =>
      urls.every((url) => /^https?:\/\//.test(url)),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

/** Every `url` in a record, however deep. */
function urlsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === 'url' && typeof member === 'string' ? [member] : urlsIn(member),
  );
}
