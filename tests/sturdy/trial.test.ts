import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { listPages } from '../../scripts/site/list-pages.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const name = 'bedfordshire-2017-effectiveness.txt';
const mark = 'Trial, not for use';

let copy: ProjectCopy;
beforeAll(async () => {
  copy = await copyProject([name]);
  expect((await copy.build()).status).toBe(0);
  mkdirSync(copy.path('others'));
  writeFileSync(copy.path('others', name), readFileSync(copy.path('content', 'reports', name)));
  const { status, output } = await copy.build(['--reports', 'others', '--out', 'trial']);
  expect([status, status === 0 ? '' : output]).toEqual([0, '']);
});
afterAll(() => copy.remove());

function read(site: string, file: string): string {
  return readFileSync(copy.path(site, file), 'utf8');
}

test('every page of a trial says that it is one, where it is shared too', async () => {
  for (const { file, route } of await listPages(copy.path('trial'))) {
    const page = readFileSync(file, 'utf8');
    // Pages that only lead on to another are seen by nobody.
    if (page.includes('http-equiv="refresh"')) continue;
    expect([route, page.includes(`<title>${mark}: `)]).toEqual([route, true]);
    expect([route, page.includes(`property="og:title" content="${mark}: `)]).toEqual([route, true]);
    expect([route, page.includes(`property="og:image:alt" content="${mark}: `)]).toEqual([
      route,
      true,
    ]);
  }
});

test('its cards are other pictures than those of the site', () => {
  for (const card of ['site.png', 'bedfordshire-2017-effectiveness.png']) {
    const [trial, site] = ['trial', 'dist'].map((folder) =>
      readFileSync(copy.path(folder, 'cards', card)),
    );
    expect(trial?.equals(site ?? Buffer.of())).toBe(false);
  }
});

test('its feed and its data say so in every item', () => {
  const feed = read('trial', 'feed.xml');
  const titles = feed.match(/<title>[^<]*/g) ?? [];
  expect(titles).toHaveLength(2);
  expect(titles.filter((title) => !title.startsWith(`<title>${mark}: `))).toEqual([]);
  expect(read('trial', 'data/datapackage.json')).toContain(`"title": "${mark}: `);
});

test('nothing of the site itself says so', () => {
  for (const file of ['index.html', 'feed.xml', 'data/datapackage.json']) {
    expect(read('dist', file)).not.toContain(mark);
  }
});
