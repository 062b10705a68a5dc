import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';

import { mostBytes } from '../../src/parser/text/text-limits.ts';
import { cacheKey } from '../../src/report-texts/checked-cache.ts';
import { collection } from '../../src/report-texts/folders.ts';
import { openFile } from '../../src/report-texts/open-file.ts';

/** Everything that a site is made from, but for its texts. */
const sources = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  '{content,scripts,src,tests/examples}/**/*',
];

/**
 * Digest all that decides what a site holds; two clones with the same sources and texts have the same.
 *
 * `undefined` where a text cannot be read, of which there is no site.
 */
export async function digestSources(texts: readonly string[]): Promise<string | undefined> {
  const entries = await Array.fromAsync(glob(sources, { withFileTypes: true }));
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative('.', join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith(collection))
    .toSorted();
  const opened = texts.map((path) => openFile(path, mostBytes));
  const read = opened.flatMap((text) => ('bytes' in text ? [text] : []));
  if (read.length < opened.length) return undefined;
  return cacheKey(
    process.version,
    process.env.SITE_URL ?? '',
    ...files.flatMap((path) => [path, readFileSync(path)]),
    ...read.flatMap(({ path, bytes }) => [basename(path), bytes]),
  );
}
