import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'claims-'));
const [reports, site] = [join(folder, 'reports'), join(folder, 'site')];

/** Figures of sentences that are changed, so that Force in numbers contradicts them: two of a force, one of England and Wales. */
const contradictions = [
  { force: 'cleveland', printed: '10.6', other: '25.6' },
  { force: 'kent', printed: '11.6', other: '21.6' },
  { force: 'derbyshire', printed: '46.6', other: '64.6' },
];

/** Headings of sections that converters lost, by force; and one that stands twice. */
const lostHeadings = { cumbria: 'Mental health', durham: 'Understanding threats' };
const repeated = { force: 'dorset', heading: 'Investigation quality' };

interface Known {
  headings: { text: string }[];
}

/** Change the headings of a text, and what is known of them. */
function changeHeadings(force: string, heading: string, times: 0 | 2): void {
  const id = `${force}-2017-effectiveness`;
  const path = join(reports, `${id}.txt`);
  const lines = readFileSync(path, 'utf8').split('\n');
  const at = lines.findLastIndex((line) => line.replaceAll(/[#*=_\s]+/gu, ' ').trim() === heading);
  const line = lines[at];
  if (line === undefined) throw new Error(`no heading “${heading}” in ${id}`);
  lines.splice(at, 1, ...(times === 0 ? [''] : [line, '', line]));
  writeFileSync(path, lines.join('\n'));
  const knownPath = join(reports, 'known', `${id}.json`);
  const known = JSON.parse(readFileSync(knownPath, 'utf8')) as Known;
  const headings = known.headings.flatMap((one) =>
    one.text === heading ? Array.from({ length: times }, () => one) : [one],
  );
  writeFileSync(knownPath, JSON.stringify({ ...known, headings }));
}

beforeAll(() => {
  run('scripts/corpus.ts', '--out', reports);
  for (const { force, printed, other } of contradictions) {
    const id = `${force}-2017-effectiveness`;
    for (const file of [`${id}.txt`, join('known', `${id}.json`)]) {
      const path = join(reports, file);
      const text = readFileSync(path, 'utf8');
      if (!text.includes(printed)) throw new Error(`no ${printed} in ${file}`);
      writeFileSync(path, text.replaceAll(printed, other));
    }
  }
  for (const [force, heading] of Object.entries(lostHeadings)) changeHeadings(force, heading, 0);
  changeHeadings(repeated.force, repeated.heading, 2);
  run('scripts/build.ts', '--reports', reports, '--out', site);
}, 300_000);

function run(...args: string[]): void {
  execFileSync(process.execPath, args, { stdio: 'ignore' });
}

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['forces/cleveland/index.html', 'its sentences give 25.6%', 'Force in numbers gives 11%'],
  [
    'forces/cleveland/2017-effectiveness/index.html',
    'its sentences give 25.6%',
    'Force in numbers gives 11% (Charged or summonsed)',
  ],
  ['metrics/charged-or-summonsed/index.html', 'its sentences give 25.6%', '11% (in doubt)'],
  ['compare/index.html', 'its sentences give 25.6%', 'its sentences give 21.6'],
  [
    'compare/cleveland-and-cumbria/index.html',
    'Our copy of the report on Cleveland contradicts itself',
    '25.6%',
  ],
  [
    'questions/investigating-crime/index.html',
    'its sentences give 25.6%',
    'Force in numbers gives 11%',
  ],
  [
    'questions/serious-and-organised-crime/index.html',
    'its sentences give 64.6 for England and Wales',
  ],
  [
    'about/data/cleveland-2017-effectiveness/index.html',
    'its sentences give 25.6%',
    'Force in numbers gives 11%',
  ],
  ['data/figures.csv', '"25.6 (prose, line 230)"', '"11 (force-in-numbers, line '],
])('%s says what a report prints against its own figure', (page, ...words) => {
  const text = readFileSync(join(site, page), 'utf8');
  for (const said of words) expect(text).toContain(said);
});

test.each([
  [
    'sections/mental-health/index.html',
    /where it is: <a href="[^"]+cumbria[^"]+#protecting-vulnerable-people">Cumbria</u,
  ],
  [
    'sections/initial-response/index.html',
    /begins or ends: <a href="[^"]+cumbria[^"]+#line-\d+">Cumbria</u,
  ],
  ['sections/understanding-threats/index.html', /where it is: <a href="[^"]+durham[^"]+">Durham</u],
  [
    'sections/investigation-quality/index.html',
    /begins or ends: <a href="[^"]+dorset[^"]+">Dorset</u,
  ],
  ['forces/dorset/2017-effectiveness/index.html', /where this section begins or ends/u],
])('%s says of which report a section is not certain', (page, words) => {
  const text = readFileSync(join(site, page), 'utf8')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('> ', '>');
  expect(text).toMatch(words);
});

test('a site of 43 invented reports says nothing that is not true in them', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts'],
      ...['--project', 'browser', 'tests/browser/claims.test.ts'],
    ],
    {
      encoding: 'utf8',
      env: { ...process.env, TESTED_SITE: site, TESTED_REPORTS: reports },
    },
  );
  expect(status, stdout + stderr).toBe(0);
});
