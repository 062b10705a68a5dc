import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../../../scripts/harness/convert/read-text.ts';

const words = 'Kent Police – a report\r\nand its second line\r\n';

test.each([
  ['UTF-8', Buffer.from(words, 'utf8')],
  ['UTF-16', Buffer.from(`\uFEFF${words}`, 'utf16le')],
  ['UTF-16 of the other order', Buffer.from(`\uFEFF${words}`, 'utf16le').swap16()],
  ['Windows-1252', Buffer.from(words.replace('–', '\u0096'), 'latin1')],
])('reads a text in %s', (_encoding, bytes) => {
  const path = join(mkdtempSync(join(tmpdir(), 'peel-read-text-')), 'report.txt');
  writeFileSync(path, bytes);
  expect(readText(path).text).toBe(words);
});
