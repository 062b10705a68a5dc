import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { listTexts } from '../../src/report-texts/list-texts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'list-texts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function place(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
}

/** Names of the texts, and of what else is told, by rule. */
function listed(): { texts: string[]; told: string[] } {
  const { texts, problems } = listTexts(folder);
  const told = problems.map(({ path, rule }) => `${rule} ${path.replace(folder, '')}`);
  return { texts: texts.map((path) => path.replace(`${folder}/`, '')), told };
}

test('texts are listed by name, in an order that no locale changes', () => {
  place('b.txt', 'a.txt', 'Z.txt', 'é.txt');
  expect(listed()).toEqual({ texts: ['Z.txt', 'a.txt', 'b.txt', 'é.txt'], told: [] });
});

test('every file that is not read is named', () => {
  place('a.txt', 'kent.TXT', 'kent.md', '.hidden.txt', 'old/kent.txt', 'old/older/essex.txt');
  symlinkSync(folder, join(folder, 'circle'));
  expect(listed()).toEqual({
    texts: ['a.txt'],
    told: [
      'not-read /.hidden.txt',
      'not-read /circle',
      'not-read /kent.TXT',
      'not-read /kent.md',
      'not-read /old/kent.txt',
      'not-read /old/older/essex.txt',
    ],
  });
});

test('whatever is named as a text is taken for one, so that it is refused by name', () => {
  mkdirSync(join(folder, 'folder.txt'));
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  expect(listed().texts).toEqual(['folder.txt', 'pipe.txt']);
});

test('of thousands of files the first are named and the rest are counted', () => {
  place('a.txt', ...Array.from({ length: 203 }, (_none, at) => `${String(at)}.pdf`));
  const { problems } = listTexts(folder);
  expect(problems).toHaveLength(201);
  expect(problems.at(-1)?.message).toContain('found 3 files more, which');
});

test('a folder without texts, and one that is not there, are errors', () => {
  expect(listed().told).toEqual(['no-texts ']);
  expect(listTexts(join(folder, 'gone')).problems.map(({ rule }) => rule)).toEqual(['no-folder']);
});
