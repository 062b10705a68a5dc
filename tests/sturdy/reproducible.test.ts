import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';

import { listFiles } from '../../scripts/site/list-pages.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const copies: ProjectCopy[] = [];
afterAll(() => Promise.all(copies.map((copy) => copy.remove())));

/** Build a clone where and when others would. */
async function clone(env: Readonly<Record<string, string>>): Promise<ProjectCopy> {
  const copy = await copyProject();
  copies.push(copy);
  const { status, output } = await copy.build([], env);
  expect([status, status === 0 ? '' : output]).toEqual([0, '']);
  return copy;
}

test('two clones in other folders, time zones and locales give the same bytes', async () => {
  const here = await clone({ TZ: 'UTC', LC_ALL: 'C', LANG: 'C' });
  const there = await clone({
    ...{ TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', NO_COLOR: '1' },
  });
  const files = await listFiles(here.path('dist'));
  expect(await listFiles(there.path('dist'))).toEqual(files);
  const differing = files.filter(
    (file) => !readFileSync(here.path('dist', file)).equals(readFileSync(there.path('dist', file))),
  );
  expect(differing).toEqual([]);
  // The search index is among them: chunks of words, filters, and the passages of chapters.
  for (const part of ['index', 'filter', 'passages']) {
    expect(files.filter((file) => new RegExp(`^/pagefind/[^/]+/${part}/`).test(file))).not.toEqual(
      [],
    );
  }
});
