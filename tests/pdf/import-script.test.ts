import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { minimalPdf } from './minimal-pdf.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  const title = ['PEEL: Police effectiveness 2017', 'An inspection of Kent Police'];
  writeFileSync(join(folder, 'kent.pdf'), minimalPdf([title]));
  writeFileSync(join(folder, 'notes.pdf'), 'Notes');
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr.replaceAll(folder, 'DIR') };
}

describe('npm run import', () => {
  test.each([[[]], [['--colour', 'red', 'a.pdf']]])('shows its usage for %j', (args) => {
    const { status, err } = run(...args);
    expect(status).toBe(2);
    expect(err).toContain('usage: npm run import -- FILE.pdf …');
  });

  test('writes what it can, parses that, and fails for the rest', () => {
    const files = ['notes.pdf', 'kent.pdf'].map((name) => join(folder, name));
    const { status, out, err } = run(...files, '--out', folder);
    const path = join(folder, 'kent-2017-effectiveness.txt');
    expect(readFileSync(path, 'utf8')).toBe(
      'PEEL: Police effectiveness 2017\n\nAn inspection of Kent Police\n',
    );
    const said = out.split('\n');
    expect(said.slice(0, 4)).toEqual([
      path,
      '  kent-2017-effectiveness: PEEL: Police effectiveness 2017, month of publication not found, ISBN not found',
      expect.stringMatching(/^ {2}read: grades 0 of 5 · overall not found · /),
      '  to look at, the gravest first:',
    ]);
    // A title page alone is a report that lacks nearly everything, and the parser says so.
    expect(said[4]).toMatch(/^ {4}error +line \d+: [a-z-]+: Expected /);
    expect(said.at(-2)).toBe(`${path}: written from ${files[1]}, 1 page`);
    expect(err).toContain('DIR/notes.pdf: error: is not a PDF');
    // Progress is for a terminal, which this is not.
    expect(err).not.toContain('[1/2]');
    expect(status).toBe(1);
  });

  test('prints its usage where it is asked for, which is no error', () => {
    const { status, out, err } = run('--help');
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('usage: npm run import -- FILE.pdf …');
  });

  test('lets a title page alone not replace a whole report', () => {
    const path = join(folder, 'kent-2017-effectiveness.txt');
    writeFileSync(path, 'a whole report');
    const { status, err } = run(join(folder, 'kent.pdf'), '--force', '--out', folder);
    expect(status).toBe(1);
    expect(err).toContain('DIR/kent-2017-effectiveness.txt stays as it was');
    expect(readFileSync(path, 'utf8')).toBe('a whole report');
  });
});
