import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

import { writeWhole } from './write-whole.ts';

/** Results kept between runs, each under the digest of all that it was made from. */
export interface CheckedCache {
  /** What was kept; nothing where it is not there, or is not what was put there. */
  get: (key: string) => Buffer | undefined;
  put: (key: string, value: Uint8Array) => void;
}

/** Length of a SHA-256 digest, which stands before each value. */
const digestBytes = 32;

/** So many results stay; those used last. */
const mostKept = 5000;

/** Open a cache in a folder. Whatever is wrong with it, it only means that a result is made again. */
export function openCache(folder: string): CheckedCache {
  prune(folder);
  return {
    get: (key) => {
      const kept = attempt(() => readFileSync(join(folder, key)));
      if (!kept || kept.length < digestBytes) return undefined;
      const value = kept.subarray(digestBytes);
      if (!digestOf(key, value).equals(kept.subarray(0, digestBytes))) return undefined;
      const now = new Date();
      attempt(() => {
        utimesSync(join(folder, key), now, now);
      });
      return value;
    },
    put: (key, value) => {
      attempt(() => {
        mkdirSync(folder, { recursive: true });
        writeWhole(join(folder, key), Buffer.concat([digestOf(key, value), value]));
      });
    },
  };
}

/** Make a key of everything that a result is made from. */
export function cacheKey(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(createHash('sha256').update(part).digest());
  return hash.digest('hex');
}

/** The key goes into the digest, so that one result cannot stand in for another. */
function digestOf(key: string, value: Uint8Array): Buffer {
  return createHash('sha256').update(key).update('\0').update(value).digest();
}

function prune(folder: string): void {
  const kept = attempt(() => readdirSync(folder)) ?? [];
  if (kept.length <= mostKept) return;
  const byAge = kept
    .map((name) => ({ name, used: attempt(() => statSync(join(folder, name)).mtimeMs) ?? 0 }))
    .toSorted((a, b) => b.used - a.used);
  for (const { name } of byAge.slice(mostKept)) {
    attempt(() => {
      rmSync(join(folder, name), { recursive: true });
    });
  }
}

function attempt<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}
