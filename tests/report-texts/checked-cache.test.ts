import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { cacheKey, openCache } from '../../src/report-texts/checked-cache.ts';

let folder: string;
const key = cacheKey('text', 'reader');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('openCache(folder)', () => {
  test('gives what was put, to a later run too', () => {
    openCache(folder).put(key, Buffer.from('good'));
    expect(openCache(folder).get(key)?.toString()).toBe('good');
    expect(openCache(folder).get(cacheKey('another'))).toBeUndefined();
  });

  test.each<[string, (kept: Buffer) => string | Uint8Array]>([
    ['edited', (kept) => Buffer.from(kept.toString('latin1').replace('good', 'poor'), 'latin1')],
    ['cut short', (kept) => kept.subarray(0, -1)],
    ['cut to nothing', () => ''],
    ['made longer', (kept) => Buffer.concat([kept, Buffer.from('.')])],
    ['replaced by other words', () => '{ "grade": "outstanding" }'],
    ['one bit off', (kept) => kept.map((byte, at) => (at === 3 ? byte ^ 1 : byte))],
  ])('gives nothing where the file was %s', (_how, damage) => {
    const cache = openCache(folder);
    cache.put(key, Buffer.from('good'));
    writeFileSync(join(folder, key), damage(readFileSync(join(folder, key))));
    expect(cache.get(key)).toBeUndefined();
    cache.put(key, Buffer.from('good'));
    expect(cache.get(key)?.toString()).toBe('good');
  });

  test('gives nothing where one file was put in the place of another', () => {
    const cache = openCache(folder);
    const other = cacheKey('other');
    cache.put(other, Buffer.from('poor'));
    renameSync(join(folder, other), join(folder, key));
    expect(cache.get(key)).toBeUndefined();
  });

  test('is empty and harmless where its folder is a file', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const cache = openCache(file);
    cache.put(key, Buffer.from('good'));
    expect(cache.get(key)).toBeUndefined();
  });

  test('leaves nothing half written', () => {
    openCache(folder).put(key, Buffer.from('good'));
    expect(readdirSync(folder)).toEqual([key]);
  });
});

test('cacheKey(...parts) tells parts apart wherever they are divided', () => {
  const keys = [cacheKey('ab', 'c'), cacheKey('a', 'bc'), cacheKey('abc'), cacheKey('c', 'ab')];
  expect(new Set(keys).size).toBe(4);
});
