import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'claims-'));
const [reports, site] = [join(folder, 'reports'), join(folder, 'site')];

beforeAll(() => {
  for (const args of [
    ['scripts/corpus.ts', '--out', reports],
    ['scripts/build.ts', '--reports', reports, '--out', site],
  ])
    execFileSync(process.execPath, args, { stdio: 'ignore' });
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
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
