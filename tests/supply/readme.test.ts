import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

import { ruleIds, severityOf } from '../../src/parser/rules.ts';

const readme = readFileSync('README.md', 'utf8');

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** Commands as the README writes them: `npm start`, `npm run --silent parse`. */
const named = [...readme.matchAll(/\bnpm (?:run (?:--silent )?([\w:]+)|(start|test)\b)/g)].map(
  ([, command, short]) => command ?? short ?? '',
);

test('the README names every command, and none that is not there', () => {
  expect([...new Set(named)].toSorted()).toEqual(Object.keys(scripts).toSorted());
});

test('the map of the README names every folder of the sources and of the parser', () => {
  const map = /```\n(content\/[^]*?)```/.exec(readme)?.[1] ?? '';
  const foldersIn = (folder: string) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  const unnamed = [...foldersIn('src'), ...foldersIn('src/parser')].filter(
    (name) => !new RegExp(`(?:^|[ /])${name}/`, 'm').test(map),
  );
  expect(unnamed).toEqual([]);
});

test('every path that the README names is there', () => {
  const paths = [
    ...readme.matchAll(/`((?:src|tests|scripts|content|\.github|\.config)\/[\w./-]+)`/g),
  ]
    .map(([, path = '']) => path)
    .filter((path) => !path.startsWith('content/readings/'));
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('the README has a line for every rule of the parser, with its severity and when it speaks', () => {
  const rows = [...readme.matchAll(/^\| `([\w-]+)` +\| (error|warning|info) +\| \S.+? +\|$/gm)];
  expect(rows.map(([, id, severity]) => `${String(id)}: ${String(severity)}`).toSorted()).toEqual(
    ruleIds.map((id) => `${id}: ${severityOf(id)}`).toSorted(),
  );
});
