import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { convertPdf } from '../../src/pdf/convert-pdf.ts';
import { importPdfs, type ImportEffects } from '../../src/pdf/import-command.ts';
import { progressLine } from '../../src/pdf/progress-line.ts';
import { writeWhole } from '../../src/report-texts/write-whole.ts';
import { minimalPdf } from './minimal-pdf.ts';

const kent = minimalPdf([
  ['PEEL: Police effectiveness 2017', 'An inspection of Kent Police'],
  ['Contents'],
]);
const surrey = minimalPdf([['PEEL: Police effectiveness 2017', 'An inspection of Surrey Police']]);
const kentText =
  'PEEL: Police effectiveness 2017\n\nAn inspection of Kent Police\n\n\f\nContents\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Run the command on files of the folder, and hear what it says. */
async function run(
  files: Record<string, Uint8Array>,
  { overwrites = false, isUsable = true, keepsUnusable = false, asked = Object.keys(files) } = {},
): Promise<{ said: string[]; progress: string[]; written: string[]; failed: number }> {
  const said: string[] = [];
  const progress: string[] = [];
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const effects: ImportEffects = {
    convert: (name, onPage) => convertPdf(join(folder, name), onPage),
    exists: existsSync,
    isUsable: () => Promise.resolve(isUsable),
    write: writeWhole,
    print: (line) => said.push(line.replace(folder, 'OUT')),
    complain: (line) => said.push(line.replace(folder, 'OUT')),
    showProgress: ({ file, page }) => progress.push(`${file} ${page ?? 'begun'}`),
  };
  const options = { out: join(folder, 'texts'), overwrites, keepsUnusable };
  return { said, progress, ...(await importPdfs(asked, options, effects)) };
}

function kept(): Record<string, string> {
  const texts = join(folder, 'texts');
  const names = existsSync(texts) ? readdirSync(texts) : [];
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(texts, name), 'utf8')]));
}

describe('importPdfs(files, options, effects)', () => {
  test('names the text after its title page and makes the folder', async () => {
    const { said, progress, failed } = await run({ 'download.pdf': kent });
    expect(kept()).toEqual({ 'kent-2017-effectiveness.txt': kentText });
    expect(said).toEqual([
      'OUT/texts/kent-2017-effectiveness.txt: written from download.pdf, 2 pages',
    ]);
    expect(progress).toEqual(['download.pdf begun', 'download.pdf 1', 'download.pdf 2']);
    expect(failed).toBe(0);
  });

  test('names each file that cannot be read, and does the rest', async () => {
    const files = {
      'notes.pdf': new TextEncoder().encode('Notes'),
      'locked.pdf': minimalPdf([['Contents']], { locked: true }),
      'scan.pdf': minimalPdf([[]]),
      'other.pdf': minimalPdf([['State of Policing']]),
      'surrey.pdf': surrey,
    };
    const { said, failed } = await run(files, {
      asked: [...Object.keys(files), 'gone.pdf', 'texts'],
    });
    expect(Object.keys(kept())).toEqual(['surrey-2017-effectiveness.txt']);
    expect(failed).toBe(6);
    expect(said.map((line) => line.replace(/(: [^:]*):.*$/, '$1'))).toEqual([
      'notes.pdf: error',
      'locked.pdf: error',
      'scan.pdf: error',
      'other.pdf: error',
      'OUT/texts/surrey-2017-effectiveness.txt: written from surrey.pdf, 1 page',
      'gone.pdf: error',
      'texts: error',
    ]);
    expect(said.slice(-2)).toEqual([
      'gone.pdf: error: Expected a report, found no such file; check the name',
      'texts: error: Expected a report, found a folder; put a plain file here, or take it away',
    ]);
  });

  test('keeps a text that is there, unless it is told to replace it', async () => {
    await run({ 'kent.pdf': kent });
    const path = join(folder, 'texts', 'kent-2017-effectiveness.txt');
    writeFileSync(path, 'mended by hand');

    const { said, failed } = await run({ 'kent.pdf': kent });
    expect(said).toEqual([
      'kent.pdf: error: is here already as OUT/texts/kent-2017-effectiveness.txt: use --force to replace it',
    ]);
    expect(failed).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe('mended by hand');

    await run({ 'kent.pdf': kent }, { overwrites: true });
    expect(readFileSync(path, 'utf8')).toBe(kentText);
  });

  test.each([
    ['in the collection', false],
    ['elsewhere', true],
  ])('keeps a text where the new one cannot be used, %s', async (_where, keepsUnusable) => {
    await run({ 'kent.pdf': kent });
    const path = join(folder, 'texts', 'kent-2017-effectiveness.txt');
    writeFileSync(path, 'a whole report');
    const { said, failed } = await run(
      { 'kent.pdf': kent },
      { overwrites: true, isUsable: false, keepsUnusable },
    );
    expect(said).toEqual([
      'kent.pdf: error: gives a text that cannot be used, see above; OUT/texts/kent-2017-effectiveness.txt stays as it was',
    ]);
    expect(failed).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe('a whole report');
  });

  test('writes no text that cannot be used, but where it is wanted for a look', async () => {
    const { said, failed } = await run({ 'kent.pdf': kent }, { isUsable: false });
    expect(said).toEqual([
      'kent.pdf: error: gives a text that cannot be used, see above; nothing was written',
    ]);
    expect([failed, kept()]).toEqual([1, {}]);
    const look = await run({ 'kent.pdf': kent }, { isUsable: false, keepsUnusable: true });
    expect(look.failed).toBe(1);
    expect(kept()).toEqual({ 'kent-2017-effectiveness.txt': kentText });
  });

  test('does not let one of the files replace another', async () => {
    const { said, failed } = await run({ 'a.pdf': kent, 'b.pdf': kent }, { overwrites: true });
    expect(said.at(-1)).toMatch(/^b\.pdf: error: is the same report as another file given/);
    expect(failed).toBe(1);
  });

  test('warns of a page whose values it could not give to anybody', async () => {
    const title = ['PEEL: Police effectiveness 2017', 'An inspection of Kent Police'];
    const values = ['Kent Police', '199', 'England and Wales', '282', '5'];
    const { said } = await run({ 'kent.pdf': minimalPdf([title, values]) });
    expect(said[0]).toMatch(
      /^kent\.pdf: warning: page 2: cannot tell which number belongs to whom/,
    );
  });

  test('warns of a page without text among others', async () => {
    const title = ['PEEL: Police effectiveness 2017', 'An inspection of Kent Police'];
    const { said } = await run({ 'kent.pdf': minimalPdf([title, [], ['Contents']]) });
    expect(said[0]).toBe('kent.pdf: warning: page 2: has no text: it is blank or a picture');
  });
});

describe('convertPdf(path, onPage, budget)', () => {
  test.each([
    ['longer than', { seconds: 0, megabytes: 512 }, 'takes longer than 0 seconds to read'],
    ['more memory than', { seconds: 30, megabytes: 8 }, 'needs more than 8 MB of memory'],
  ])('ends a PDF that takes %s it may', async (_what, budget, message) => {
    const path = join(folder, 'long.pdf');
    const pages = Array.from({ length: 2000 }, (_none, at) => [`Page ${String(at)} of many`]);
    writeFileSync(path, minimalPdf(pages));
    await expect(convertPdf(path, () => undefined, budget)).rejects.toThrow(message);
  });
});

describe('writeWhole(path, text)', () => {
  test('leaves nothing behind where it cannot write', () => {
    const path = join(folder, 'taken');
    writeWhole(join(path, 'inside.txt'), 'words');
    expect(() => writeWhole(path, 'words')).toThrow();
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});

describe('progressLine(state)', () => {
  const step = { file: 'kent.pdf', number: 1, files: 2 };

  test('counts pages in one line of a terminal, and clears it at the end', () => {
    expect(progressLine({ ...step, page: 3, pages: 40 })).toBe(
      '\r\u001b[2K[1/2] kent.pdf: page 3 of 40',
    );
    expect(progressLine({ ...step, page: 40, pages: 40 })).toBe('\r\u001b[2K');
  });
});
