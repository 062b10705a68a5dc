import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { copyProject, type ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy;
let manifest: string;
beforeAll(async () => {
  copy = await copyProject(['bedfordshire-2017-effectiveness.txt']);
  expect((await copy.build()).status).toBe(0);
  manifest = readFileSync(copy.path('dist', 'manifest.json'), 'utf8');
  cpSync(cache(), copy.path('kept'), { recursive: true });
});
afterAll(() => copy.remove());

function cache(): string {
  return copy.path('node_modules', '.cache');
}

/** Every file that is kept between builds. */
function kept(): string[] {
  return readdirSync(cache(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function change(edit: (bytes: Buffer) => string | Uint8Array): () => void {
  return () => {
    for (const file of kept()) writeFileSync(file, edit(readFileSync(file)));
  };
}

function replace(word: string, by: string): () => void {
  return change((bytes) => Buffer.from(bytes.toString('latin1').replaceAll(word, by), 'latin1'));
}

describe('what is kept between builds is believed only as it was written', () => {
  test.each<[string, () => void]>([
    ['a grade is edited', replace('requires-improvement', 'outstanding---------')],
    ['a figure is edited', replace('199', '991')],
    ['a name is edited', replace('Bedfordshire', 'Hertfordshire')],
    ['it is cut short', change((bytes) => bytes.subarray(0, bytes.length / 2))],
    ['it is empty', change(() => '')],
    ['it is broken JSON', change(() => '{ "record": ')],
    ['it is other JSON', change(() => '{}')],
    ['it is random bytes', change((bytes) => bytes.map((byte, at) => byte ^ (at * 7919)))],
    [
      'one bit is turned',
      change((bytes) => bytes.map((byte, at) => (at === 999 ? byte ^ 4 : byte))),
    ],
    [
      'the files have changed places',
      () => {
        const files = kept();
        const contents = files.map((file) => readFileSync(file));
        for (const [at, file] of files.entries()) {
          writeFileSync(file, contents[(at + 1) % files.length] ?? '');
        }
      },
    ],
    [
      'there is a file in its place',
      () => {
        rmSync(cache(), { recursive: true });
        writeFileSync(cache(), '');
      },
    ],
    [
      'Astro keeps something too',
      () => {
        writeFileSync(copy.path('node_modules', '.astro'), '{ "broken": ');
      },
    ],
  ])('%s', async (_how, damage) => {
    rmSync(cache(), { recursive: true, force: true });
    cpSync(copy.path('kept'), cache(), { recursive: true });
    rmSync(copy.path('dist'), { recursive: true });
    expect(kept().length).toBeGreaterThan(0);
    damage();
    const { status, output } = await copy.build();
    expect([status, status === 0 ? '' : output]).toEqual([0, '']);
    expect(readFileSync(copy.path('dist', 'manifest.json'), 'utf8')).toBe(manifest);
    expect(existsSync(copy.path('dist', 'index.html'))).toBe(true);
  });
});
