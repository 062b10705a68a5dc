import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

/** What the build needs of the project. */
const SOURCES = [
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'scripts',
  'src',
  'tsconfig.json',
];

const BEDFORDSHIRE = 'content/reports/bedfordshire-2017-effectiveness.txt';

interface Outcome {
  status: number;
  output: string;
}

let project: string;
let outcome: Outcome;

/** Texts that nobody may publish, each with the name of a report. */
async function refusedTexts(): Promise<Record<string, string | Uint8Array>> {
  const report = await readFile(BEDFORDSHIRE, 'utf8');
  return {
    'cumbria-2017-effectiveness.txt': report
      .replaceAll('Bedfordshire', 'Cumbria')
      .slice(0, report.length / 2),
    'derbyshire-2017-effectiveness.txt': '',
    'essex-2017-effectiveness.txt': Uint8Array.from([
      ...[0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46, 0x00, 0x01, 0xfe, 0xff],
    ]),
    'gotham-2017-effectiveness.txt': report.replaceAll('Bedfordshire', 'Gotham'),
  };
}

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'refused-reports-'));
  for (const name of SOURCES) await cp(name, join(project, name), { recursive: true });
  await linkPackages();
  for (const [name, text] of Object.entries(await refusedTexts())) {
    await writeFile(join(project, 'content', 'reports', name), text);
  }
  await mkdir(join(project, 'dist'));
  await writeFile(join(project, 'dist', 'index.html'), 'the last good site');
  outcome = await build();
}, 180_000);

afterAll(() => rm(project, { recursive: true, force: true }));

test('the build fails', () => {
  expect(outcome.status).toBe(1);
});

test.each([
  ['a text cut off in the middle', 'cumbria-2017-effectiveness'],
  ['an empty file', 'derbyshire-2017-effectiveness'],
  ['a picture named as a text', 'essex-2017-effectiveness'],
  ['a report of an unknown force', 'gotham-2017-effectiveness'],
])('the build names file and line of %s', (_case, id) => {
  expect(outcome.output).toMatch(
    new RegExp(`content/reports/${id}\\.txt:\\d+: error [\\w-]+: \\S`),
  );
});

test('the build finds no error in a good report', () => {
  expect(outcome.output).not.toMatch(/bedfordshire-2017-effectiveness\.txt:\d+: error/);
});

test('the last good site is untouched, and nothing is left beside it', async () => {
  expect(await readdir(join(project, 'dist'))).toEqual(['index.html']);
  const page = await readFile(join(project, 'dist', 'index.html'), 'utf8');
  expect(page).toBe('the last good site');
});

/** Link the packages one by one, so that caches which tools keep among them are the copy's own. */
async function linkPackages(): Promise<void> {
  const target = join(project, 'node_modules');
  await mkdir(target);
  const names = await readdir('node_modules');
  const linked = names.filter((name) => !['.astro', '.vite', '.vite-temp'].includes(name));
  await Promise.all(
    linked.map((name) => symlink(resolve('node_modules', name), join(target, name))),
  );
}

function build(): Promise<Outcome> {
  const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return new Promise((onExit) => {
    const options = { cwd: project, env: environment, maxBuffer: 2 ** 26 };
    execFile(process.execPath, ['scripts/build.ts'], options, (error, stdout, stderr) => {
      const status = error ? Number(error.code ?? 1) : 0;
      onExit({ status, output: stdout + stderr });
    });
  });
}
