import { rmSync } from 'node:fs';
import {
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { exchangeDirectories } from '../../scripts/site/exchange-directories.ts';
import { recoverSite, swapDirectory } from '../../scripts/site/swap-directory.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'swap-'));
  await make('dist', 'old');
  await make('work/site', 'new');
});
afterEach(() => rm(root, { recursive: true }));

async function make(folder: string, words: string): Promise<void> {
  await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, folder, 'index.html'), words);
}

function page(folder = 'dist'): Promise<string> {
  return readFile(join(root, folder, 'index.html'), 'utf8');
}

/** No process has so great a number. */
const ended = '4194305';

describe('exchangeDirectories(one, other)', () => {
  test('gives each the name of the other', async () => {
    expect(exchangeDirectories(join(root, 'dist'), join(root, 'work', 'site'))).toBe(true);
    expect([await page(), await page('work/site')]).toEqual(['new', 'old']);
  });

  test('tells where it could not', async () => {
    expect(exchangeDirectories(join(root, 'dist'), join(root, 'gone'))).toBe(false);
    expect(await page()).toBe('old');
  });
});

describe('swapDirectory(fresh, site)', () => {
  test.each([
    ['exchanges the names', exchangeDirectories],
    ['renames twice where they cannot be exchanged', () => false],
  ])('%s, and leaves nothing behind', async (_how, exchange) => {
    await swapDirectory(join(root, 'work', 'site'), join(root, 'dist'), exchange);
    expect(await page()).toBe('new');
    expect(await readdir(root)).toEqual(['dist', 'work']);
  });

  test('makes a first site, in a folder that is not there yet', async () => {
    await swapDirectory(join(root, 'work', 'site'), join(root, 'a', 'b', 'dist'));
    expect(await page('a/b/dist')).toBe('new');
  });

  test('replaces what a link leads to, and keeps the link', async () => {
    await symlink('dist', join(root, 'public'));
    await swapDirectory(join(root, 'work', 'site'), join(root, 'public'));
    expect(await readlink(join(root, 'public'))).toBe('dist');
    expect([await page('public'), await page('dist')]).toEqual(['new', 'new']);
  });

  test('follows a link to a folder that is not there yet', async () => {
    await symlink('later', join(root, 'public'));
    await swapDirectory(join(root, 'work', 'site'), join(root, 'public'));
    expect((await lstat(join(root, 'public'))).isSymbolicLink()).toBe(true);
    expect(await page('later')).toBe('new');
  });

  test('puts the old site back where the new one cannot be moved', async () => {
    const breakIt = (staged: string): boolean => {
      rmSync(staged, { recursive: true });
      return false;
    };
    const swap = swapDirectory(join(root, 'work', 'site'), join(root, 'dist'), breakIt);
    await expect(swap).rejects.toThrow();
    expect(await page()).toBe('old');
    expect(await readdir(root)).toEqual(['dist', 'work']);
  });
});

describe('recoverSite(site)', () => {
  test('brings back the site of a build that was ended between its two renames', async () => {
    await rm(join(root, 'dist'), { recursive: true });
    await make(`.dist.${ended}.old`, 'old');
    await make(`.dist.${ended}.new`, 'new');
    expect(await recoverSite(join(root, 'dist'))).toBe('recovered');
    expect(await page()).toBe('old');
    expect(await readdir(root)).toEqual(['dist', 'work']);
  });

  test('removes what a build left that was ended after its swap', async () => {
    await make(`.dist.${ended}.old`, 'older');
    await make(`.dist.${ended}.new`, 'half');
    expect(await recoverSite(join(root, 'dist'))).toBe('untouched');
    expect(await page()).toBe('old');
    expect(await readdir(root)).toEqual(['dist', 'work']);
  });

  test('leaves alone what a build is at, and what is no build of ours', async () => {
    await make(`.dist.${String(process.ppid)}.new`, 'half');
    await make('.dist.backup', 'mine');
    await make(`.other.${ended}.old`, 'mine');
    await recoverSite(join(root, 'dist'));
    expect(await readdir(root)).toHaveLength(5);
  });
});
