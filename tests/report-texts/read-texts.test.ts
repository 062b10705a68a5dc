import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { CheckedCache } from '../../src/report-texts/checked-cache.ts';
import { readTexts } from '../../src/report-texts/read-texts.ts';
import { describeReport } from '../reports-written/description.ts';
import { layouts } from '../reports-written/layouts.ts';
import { writeReport } from '../reports-written/write-report.ts';

let folder: string;
let path: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-texts-'));
  path = join(folder, 'durham-2017-effectiveness.txt');
  writeFileSync(path, writeReport(describeReport(), layouts.plain));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A cache that counts what is put into it. */
function memory(): CheckedCache & { kept: Map<string, Buffer>; puts: number } {
  const kept = new Map<string, Buffer>();
  const cache = {
    kept,
    puts: 0,
    get: (key: string) => kept.get(key),
    put: (key: string, value: Uint8Array) => {
      cache.puts += 1;
      kept.set(key, Buffer.from(value));
    },
  };
  return cache;
}

test('a text is read once, and then taken from what was kept, wherever it lies', async () => {
  const cache = memory();
  const [first] = await readTexts([path], { cache });
  const copy = join(folder, 'copy.txt');
  writeFileSync(copy, writeReport(describeReport(), layouts.plain));
  const [second] = await readTexts([copy], { cache });
  expect(cache.puts).toBe(1);
  expect(second).toEqual(
    first && 'reading' in first
      ? { path: copy, bytes: first.bytes, reading: { ...first.reading, path: copy } }
      : undefined,
  );
});

test('a changed text is read again', async () => {
  const cache = memory();
  const changed = join(folder, 'changed.txt');
  writeFileSync(changed, writeReport(describeReport(), layouts.plain));
  await readTexts([changed], { cache });
  writeFileSync(changed, writeReport(describeReport({ overall: 'Outstanding' }), layouts.plain));
  await readTexts([changed], { cache });
  expect(cache.puts).toBe(2);
});

test('a text that takes too long is named with the time it had, and the rest is read', async () => {
  const budget = { seconds: 0, megabytes: 256 };
  const [slow, missing] = await readTexts([path, join(folder, 'gone.txt')], { budget });
  expect(slow).toMatchObject({ problem: { rule: 'out-of-time', severity: 'error' } });
  expect(missing).toMatchObject({ problem: { rule: 'no-such-file' } });
});
