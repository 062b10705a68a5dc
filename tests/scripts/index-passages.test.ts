import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { indexPassages } from '../../scripts/site/index-passages.ts';

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'index-passages-'));
  await mkdir(join(site, 'search'));
});

afterEach(() => rm(site, { recursive: true }));

test('makes an index of the passages and takes their list away', async () => {
  const passage = { content: 'Mental health triage', language: 'en', filters: { kind: ['A'] } };
  const passages = ['/a/#line-1', '/a/#line-2'].map((url) => ({ ...passage, url }));
  await writeFile(join(site, 'search', 'passages.json'), JSON.stringify(passages));
  expect(await indexPassages(site, 'v1')).toBe(2);
  expect(existsSync(join(site, 'search', 'passages.json'))).toBe(false);
  // A passage is a file of its own, with an address of its own.
  expect(await readdir(join(site, 'pagefind', 'v1', 'fragment'))).toHaveLength(2);
  // The reader of the index is there, and no ready-made page furniture.
  const scripts = (await readdir(join(site, 'pagefind', 'v1'))).filter((name) =>
    /\.(?:js|css)$/.test(name),
  );
  expect(scripts.toSorted()).toEqual(['pagefind-worker.js', 'pagefind.js']);
});

test('gives the same files each time', async () => {
  const kinds = ['Heading', 'Paragraph', 'Footnote', 'Glossary', 'Finding', 'Table', 'List'];
  const passages = kinds.map((kind, at) => ({
    ...{ url: `/a/#line-${String(at)}`, content: `Words of a ${kind}`, language: 'en' },
    filters: { kind: [kind], force: [kind.slice(0, 2)] },
  }));
  const listings = [];
  for (let run = 0; run < 3; run += 1) {
    await writeFile(join(site, 'search', 'passages.json'), JSON.stringify(passages));
    await indexPassages(site, 'v1');
    listings.push((await readdir(join(site, 'pagefind'), { recursive: true })).toSorted());
    await rm(join(site, 'pagefind'), { recursive: true });
  }
  expect(listings[1]).toEqual(listings[0]);
  expect(listings[2]).toEqual(listings[0]);
});

test('says which passage cannot be indexed', async () => {
  const list = [{ url: '/a/#line-1', content: 'Words', language: 7 }];
  await writeFile(join(site, 'search', 'passages.json'), JSON.stringify(list));
  await expect(indexPassages(site, 'v1')).rejects.toThrow('/a/#line-1');
});
