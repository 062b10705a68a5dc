import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { buildSite } from '../../scripts/site/build-site.ts';

let root: string;
let calls: string[];
let messages: string[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'build-site-'));
  calls = [];
  messages = [];
});

afterEach(() => rm(root, { recursive: true }));

describe('buildSite(paths, effects)', () => {
  test('builds, indexes, and puts the new site in the place of the old', async () => {
    await oldSite();
    expect(await build({ astro: 0, index: 0 })).toBe(true);
    expect(calls).toEqual(['astro', 'node']);
    expect(await readdir(join(root, 'dist'))).toEqual(['index.html']);
    expect(await readFile(join(root, 'dist', 'index.html'), 'utf8')).toBe('new');
    expect(await readdir(root)).toEqual(['dist']);
  });

  test('builds a first site', async () => {
    expect(await build({ astro: 0, index: 0 })).toBe(true);
    expect(await readFile(join(root, 'dist', 'index.html'), 'utf8')).toBe('new');
  });

  test.each([
    ['the pages cannot be built', { astro: 1, index: 0 }, /pages could not be built/],
    ['the pages cannot be indexed', { astro: 0, index: 1 }, /could not be indexed/],
    ['there are no pages', { astro: 0, index: 0, isEmpty: true }, /no pages/],
  ])('leaves the old site as it was where %s', async (_case, steps, message) => {
    await oldSite();
    expect(await build(steps)).toBe(false);
    expect((await readdir(join(root, 'dist'))).toSorted()).toEqual(['gone.html', 'index.html']);
    expect(await readFile(join(root, 'dist', 'index.html'), 'utf8')).toBe('old');
    expect(await readdir(root)).toEqual(['dist']);
    expect(messages.join('\n')).toMatch(message);
    expect(messages.join('\n')).toMatch(/last good site is untouched/);
  });
});

async function oldSite(): Promise<void> {
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist', 'index.html'), 'old');
  await writeFile(join(root, 'dist', 'gone.html'), 'old');
}

function build(steps: { astro: number; index: number; isEmpty?: boolean }): Promise<boolean> {
  const run = async (command: string, args: string[]): Promise<number> => {
    calls.push(command);
    if (command !== 'astro') return steps.index;
    const site = args.at(-1) ?? '';
    await mkdir(site, { recursive: true });
    if (steps.isEmpty !== true) await writeFile(join(site, 'index.html'), 'new');
    return steps.astro;
  };
  const paths = { work: join(root, 'work'), site: join(root, 'dist') };
  return buildSite(paths, { run, log: (message) => messages.push(message) });
}
