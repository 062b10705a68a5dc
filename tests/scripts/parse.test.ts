import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeReport } from '../reports-written/description.ts';
import { layouts } from '../reports-written/layouts.ts';
import { writeReport } from '../reports-written/write-report.ts';

const bedfordshire = 'content/reports/bedfordshire-2017-effectiveness.txt';
const staffordshire = 'content/reports/staffordshire-2017-effectiveness.txt';

/** What `--json` prints of one file, as far as the tests look at it. */
interface Printed {
  file: string;
  record: {
    id: string;
    metrics: { metric: string; force: unknown; englandAndWales: unknown }[];
  } | null;
  diagnostics: { severity: string; rule: string; line: number; message: string }[];
}

/** A diagnostic of Staffordshire's text. */
const diagnosticLine =
  /^content\/reports\/staffordshire-2017-effectiveness\.txt:\d+: (?:error|warning|info) [a-z-]+: \S/;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parse-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(...parameters: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/parse.ts', ...parameters],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  return { status, stdout, stderr };
}

function runJson(...paths: string[]): Printed[] {
  return JSON.parse(run('--json', ...paths).stdout) as Printed[];
}

function place(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('wrong usage ends with status 2 and prints nothing to standard output', () => {
  test.each([
    ['no file', []],
    ['an unknown option', ['--xml', bedfordshire]],
    ['an option without a file', ['--json']],
  ])('%s', (_name, parameters) => {
    const { status, stdout, stderr } = run(...parameters);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^usage: npm run --silent parse -- \[--json \| --verbose\] FILE…\n/);
  });

  test('a file that is not there is named', () => {
    const { status, stdout, stderr } = run(bedfordshire, 'content/reports/nowhere.txt');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^content\/reports\/nowhere\.txt: /);
  });
});

test('`--help` prints the usage to standard output and is no error', () => {
  const { status, stdout, stderr } = run('--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^usage: npm run --silent parse -- \[--json \| --verbose\] FILE…\n/);
});

test('a reader that closes its pipe is no error', () => {
  const command = `${process.execPath} scripts/parse.ts --json ${bedfordshire} 2>pipe-errors | head -c 10`;
  const { status, stdout } = spawnSync(
    'bash',
    ['-c', `set -o pipefail; ${command.replace('pipe-errors', join(folder, 'errors'))}`],
    {
      encoding: 'utf8',
    },
  );
  expect([status, stdout]).toEqual([0, '[\n  {\n    ']);
  expect(readFileSync(join(folder, 'errors'), 'utf8')).not.toMatch(/EPIPE| at /);
});

test('control characters in a text and its name are shown', () => {
  const path = place('odd\u001b[2J.txt', 'PEEL: Police effectiveness 2017\n\u001b[31mred\n');
  const { stdout, stderr } = run(path);
  expect(stdout + stderr).not.toContain('\u001b');
  expect(stderr).toContain('odd\\u001b[2J.txt:1: error');
});

test('what is no regular file is named beside the diagnostics of the others', () => {
  const { status, stdout, stderr } = run('--json', '/dev/zero', bedfordshire, folder);
  expect(status).toBe(1);
  expect((JSON.parse(stdout) as Printed[]).map(({ record }) => record?.id)).toEqual([
    undefined,
    'bedfordshire-2017-effectiveness',
    undefined,
  ]);
  expect(stderr).toContain('/dev/zero:1: error not-a-file: ');
  expect(stderr).toContain(`${folder}:1: error not-a-file: `);
});

describe('reports', () => {
  test('a report without errors ends with status 0 and prints a summary', () => {
    const { status, stdout } = run(bedfordshire);
    expect(status).toBe(0);
    expect(stdout).toContain('bedfordshire-2017-effectiveness: PEEL: Police effectiveness 2017');
    expect(stdout).toMatch(/overall: requires-improvement \(stated, line 203\)/);
    expect(stdout).toMatch(/incidents +199 \(line 55\) +282 \(line 59\)/);
  });

  test('diagnostics go to standard error as `file:line: severity rule: message`, one a line', () => {
    const lines = run(staffordshire).stderr.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !diagnosticLine.test(line))).toEqual([]);
  });

  test('the first screen has a line for each cause, the rest is there for the asking', () => {
    const [short, long] = [run(staffordshire), run('--verbose', staffordshire)];
    expect(short.stdout.split('\n').length).toBeLessThan(36);
    expect(short.stdout).toMatch(/^ {4}warning lines 75, 77: metric-missing ×2: /m);
    expect(long.stdout.startsWith(short.stdout)).toBe(true);
    expect(long.stdout).toMatch(/preventing-crime +line +199 +The force should evaluate/);
    const drawn = long.stderr.trimEnd().split('\n');
    expect(drawn.filter((line) => diagnosticLine.test(line))).toEqual(
      short.stderr.trimEnd().split('\n'),
    );
    expect(drawn).toContain('    67 | 33 31');
  });

  test('an error ends with status 1, and the other files are read all the same', () => {
    const picture = place('picture.txt', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]));
    const { status, stdout, stderr } = run('--json', picture, bedfordshire);
    expect(status).toBe(1);
    const [first, second] = JSON.parse(stdout) as Printed[];
    expect(first).toEqual({
      file: picture,
      record: null,
      diagnostics: [
        {
          severity: 'error',
          rule: 'not-text',
          line: 1,
          message:
            'Expected the text of a report, found a JPEG image; convert the PDF to text first',
        },
      ],
    });
    expect(second?.record?.id).toBe('bedfordshire-2017-effectiveness');
    expect(stderr).toContain(`${picture}:1: error not-text: `);
  });

  test('`--json` prints the files in the order given, with nothing but file, record and diagnostics', () => {
    const printed = runJson(staffordshire, bedfordshire);
    expect(printed.map((report) => [report.file, report.record?.id])).toEqual([
      [staffordshire, 'staffordshire-2017-effectiveness'],
      [bedfordshire, 'bedfordshire-2017-effectiveness'],
    ]);
    for (const report of printed) {
      expect(Object.keys(report)).toEqual(['file', 'record', 'diagnostics']);
      for (const diagnostic of report.diagnostics)
        expect(Object.keys(diagnostic).sort()).toEqual(['line', 'message', 'rule', 'severity']);
    }
  });
});

describe('files outside content/', () => {
  test('whatever its name, a text is corroborated by the reports of content/', () => {
    const copy = place('any name.md', readFileSync(staffordshire));
    const [inside, outside] = [runJson(staffordshire), runJson(copy)];
    expect(outside[0]?.record).toEqual(inside[0]?.record);
    expect(outside[0]?.diagnostics).toEqual(inside[0]?.diagnostics);
  });

  test('a report of another force is read with them', () => {
    const durham = place('durham.txt', writeReport(describeReport(), layouts.plain));
    const [report] = runJson(durham);
    expect(report?.record?.id).toBe('durham-2017-effectiveness');
  });

  test('a text stands in for the report of the same id and is compared with the others alone', () => {
    const changed = readFileSync(bedfordshire, 'utf8').replace('\n282\n', '\n283\n');
    const [report] = runJson(place('stand-in.txt', changed));
    expect(report?.diagnostics.map(({ rule, line }) => [rule, line])).toContainEqual([
      'national-figure-differs',
      59,
    ]);
    expect(report?.diagnostics.map(({ rule }) => rule)).not.toContain('duplicate-report');
  });

  test('one report given twice is an error in the second', () => {
    const copy = place('copy.txt', readFileSync(bedfordshire));
    const printed = runJson(bedfordshire, copy);
    expect(
      printed.map(({ diagnostics }) =>
        diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
      ),
    ).toEqual([[], ['duplicate-report']]);
  });
});
