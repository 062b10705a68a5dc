import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { listFiles } from '../../scripts/site/list-pages.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const name = 'bedfordshire-2017-effectiveness.txt';

/** What changes with every build: addresses of scripts and data, and the digests of what is inline. */
const versions = /\/_astro\/[^"' )]+|\/(?:finder|pagefind)\/[0-9a-f]{16}|sha256-[A-Za-z0-9+/=]+/g;

let copy: ProjectCopy;
let text: string;
beforeAll(async () => {
  copy = await copyProject([name, 'cambridgeshire-2017-effectiveness.txt']);
  expect((await copy.build()).status).toBe(0);
  cpSync(copy.path('dist'), copy.path('before'), { recursive: true });
  mkdirSync(copy.path('new'));
  text = readFileSync(copy.path('content', 'reports', name), 'utf8');
});
afterAll(() => copy.remove());

/** Say before a text is replaced which pages it would change. */
function announced(): string[] {
  const { stdout } = spawnSync(
    process.execPath,
    ['scripts/parse.ts', '--compare', copy.path('new', name)],
    { cwd: copy.folder, encoding: 'utf8' },
  );
  return /pages, with those below: (.*)/.exec(stdout)?.[1]?.split(' ') ?? [];
}

/** List the addresses that show something else than before. */
async function changed(): Promise<string[]> {
  const shown = (site: string, file: string): string =>
    readFileSync(copy.path(site, file), 'latin1').replaceAll(versions, '');
  return (await listFiles(copy.path('dist')))
    .filter((file) => !/^\/(?:_astro|pagefind|finder)\/|^\/(?:manifest\.json|_headers)$/.test(file))
    .filter(
      (file) =>
        !existsSync(copy.path('before', file)) || shown('dist', file) !== shown('before', file),
    )
    .map((file) => file.replace(/index\.html$/, ''));
}

test.each<[string, (before: string) => string]>([
  ['a figure', (before) => before.replace('\n199\n', '\n198\n')],
  [
    'the overall grade',
    (before) =>
      before
        .replace('Overall effectiveness 2017  Requires', 'Overall effectiveness 2017  Good')
        .replace('Good improvement', 'Good')
        .replace('Police requires improvement at', 'Police is good at'),
  ],
  ['a finding', (before) => before.replace('sufficiently well resourced', 'well resourced')],
  ['a figure in the prose', (before) => before.replace('total of 328', 'total of 329')],
  ['the month', (before) => before.replace('March 2018', 'April 2018')],
])('before %s is changed, every page that it changes is named', async (_what, change) => {
  const after = change(text);
  expect(after).not.toBe(text);
  writeFileSync(copy.path('new', name), after);
  const pages = announced();
  writeFileSync(copy.path('content', 'reports', name), after);
  const { status, output } = await copy.build();
  expect([status, status === 0 ? '' : output]).toEqual([0, '']);
  writeFileSync(copy.path('content', 'reports', name), text);
  const addresses = await changed();
  expect(addresses.length).toBeGreaterThan(0);
  // The start page and the list of forces have nearly everything below them, and stand for themselves.
  const isNamed = (address: string): boolean =>
    pages.some((page) =>
      page === '/' || page === '/forces/' ? address === page : address.startsWith(page),
    );
  expect(addresses.filter((address) => !isNamed(address))).toEqual([]);
});
