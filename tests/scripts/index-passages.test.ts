import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { indexPassages } from '../../scripts/site/index-passages.ts';
import type { SearchPassage } from '../../src/search/search-passage.ts';

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'index-passages-'));
  await mkdir(join(site, 'search'));
});

afterEach(() => rm(site, { recursive: true }));

test('makes an index of the passages, with a file of them for each chapter, and takes their list away', async () => {
  await writePassages(
    passage('/a/#line-1', { words: 'Mental health triage', chapterHref: '/a/#one' }),
    passage('/a/#line-2', { words: 'A triage car', chapterHref: '/a/#one' }),
    passage('/a/#line-9', { words: 'Knife crime', chapterHref: '/a/#two' }),
  );
  expect(await indexPassages(site, 'v1')).toBe(3);
  expect(existsSync(join(site, 'search', 'passages.json'))).toBe(false);
  const index = join(site, 'pagefind', 'v1');
  expect(await readdir(join(index, 'passages'))).toEqual(['0.json', '1.json']);
  const [, second] = JSON.parse(readFileSync(join(index, 'passages', '0.json'), 'utf8')) as [
    unknown,
    unknown,
  ];
  expect(second).toEqual({
    href: '/a/#line-2',
    words: 'A triage car',
    kind: 'Paragraph',
    group: 'Kent Police',
    section: 'Mental health',
    sectionHref: '/a/#line-1',
  });
  // The reader of the index is there, but no file a passage and no ready-made page furniture.
  const names = await readdir(index);
  expect(names).not.toContain('fragment');
  expect(names.filter((name) => /\.(?:js|css)$/.test(name)).toSorted()).toEqual([
    'pagefind-worker.js',
    'pagefind.js',
  ]);
});

test('names each passage in the index by its place in the files of chapters', async () => {
  await writePassages(
    passage('/a/#line-1', { words: 'Mental health triage', chapterHref: '/a/#one' }),
    // The same words in two chapters are two passages.
    passage('/a/#line-9', { words: 'Mental health triage', chapterHref: '/a/#two' }),
  );
  await indexPassages(site, 'v1');
  const index = join(site, 'pagefind', 'v1');
  const [name = ''] = (await readdir(index)).filter((file) => file.endsWith('.pf_meta'));
  const meta = gunzipSync(readFileSync(join(index, name))).toString('latin1');
  expect(meta).toContain('0.0');
  expect(meta).toContain('1.0');
});

test('gives the same files each time', async () => {
  const kinds = ['Heading', 'Paragraph', 'Footnote', 'Glossary', 'Finding', 'Table', 'List'];
  const passages = kinds.map((kind, at) =>
    passage(`/a/#line-${String(at)}`, { words: `Words of a ${kind}`, forces: [kind.slice(0, 2)] }),
  );
  const listings = [];
  for (let run = 0; run < 3; run += 1) {
    await writePassages(...passages);
    await indexPassages(site, 'v1');
    listings.push((await readdir(join(site, 'pagefind'), { recursive: true })).toSorted());
    await rm(join(site, 'pagefind'), { recursive: true });
  }
  expect(listings[1]).toEqual(listings[0]);
  expect(listings[2]).toEqual(listings[0]);
});

test('says which passage cannot be indexed', async () => {
  await writePassages({ ...passage('/a/#line-1'), words: 7 as never });
  await expect(indexPassages(site, 'v1')).rejects.toThrow('"url":"0.0"');
});

function passage(href: string, given: Partial<SearchPassage> = {}): SearchPassage {
  return {
    ...{ href, words: 'Words', kind: 'paragraph', group: 'Kent Police', section: 'Mental health' },
    ...{ sectionHref: '/a/#line-1', chapterHref: '/a/#one', forces: ['Kent'] },
    ...given,
  };
}

function writePassages(...passages: SearchPassage[]): Promise<void> {
  return writeFile(join(site, 'search', 'passages.json'), JSON.stringify(passages));
}
