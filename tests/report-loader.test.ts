import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reportLoader } from '../src/report-loader.ts';
import { describeReport, type ReportDescription } from './reports-written/description.ts';
import { layouts } from './reports-written/layouts.ts';
import { writeReport } from './reports-written/write-report.ts';

interface Entry {
  id: string;
  data: { overall: { grade?: string } };
  digest?: string;
}

let folder: string;
let printed: string;
let store: Map<string, Entry>;
let meta: Map<string, string>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'));
  printed = '';
  store = new Map();
  meta = new Map();
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** As much of Astro's context as the loader uses, kept in maps that the tests can look into. */
function fakeContext(): LoaderContext {
  const context = {
    store: {
      get: (id: string) => store.get(id),
      set: (entry: Entry) => store.set(entry.id, entry),
      keys: () => [...store.keys()],
      delete: (id: string) => store.delete(id),
    },
    meta,
    logger: { info: () => undefined },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    generateDigest: (data: unknown) =>
      createHash('sha256').update(JSON.stringify(data)).digest('hex'),
  };
  return context as unknown as LoaderContext;
}

function load(): Promise<void> {
  return reportLoader({ folder }).load(fakeContext());
}

function place(name: string, report: Partial<ReportDescription> | string): string {
  const path = join(folder, name);
  const text =
    typeof report === 'string' ? report : writeReport(describeReport(report), layouts.plain);
  writeFileSync(path, text);
  return path;
}

const durham = 'durham-2017-effectiveness';
const kent = 'kent-2017-effectiveness';
const kentReport = { slug: 'kent', force: 'Kent Police' };

test('every text becomes an entry of its own', async () => {
  place(`${durham}.txt`, {});
  place(`${kent}.txt`, kentReport);
  await load();
  expect([...store.keys()]).toEqual([durham, kent]);
  expect(store.get(durham)?.data.overall.grade).toBe('good');
  expect(printed).toBe('');
});

describe('a text that was read before', () => {
  /** Mark what was kept of a text, so that it shows whether it was read again. */
  function markKept(path: string): void {
    const kept = JSON.parse(meta.get(path) ?? '{}') as { diagnostics: object[] };
    const mark = { severity: 'info', rule: 'isbn-missing', line: 1, message: 'kept' };
    meta.set(path, JSON.stringify({ ...kept, diagnostics: [mark] }));
  }

  test('is kept while it is unchanged', async () => {
    const path = place(`${durham}.txt`, {});
    await load();
    const before = store.get(durham);
    markKept(path);
    await load();
    expect(printed).toContain(`${path}:1: info isbn-missing: kept`);
    expect(store.get(durham)).toEqual(before);
  });

  test('is read again when it changed', async () => {
    const path = place(`${durham}.txt`, {});
    await load();
    markKept(path);
    place(`${durham}.txt`, {
      overall: 'Inadequate',
      summary: 'Durham Constabulary is inadequate at keeping people safe and reducing crime.',
    });
    await load();
    expect(printed).not.toContain('kept');
    expect(store.get(durham)?.data.overall.grade).toBe('inadequate');
  });

  test('is read again when its entry is gone', async () => {
    const path = place(`${durham}.txt`, {});
    await load();
    markKept(path);
    store.clear();
    await load();
    expect(printed).not.toContain('kept');
    expect([...store.keys()]).toEqual([durham]);
  });

  test('takes its entry with it when it vanishes', async () => {
    place(`${durham}.txt`, {});
    const path = place(`${kent}.txt`, kentReport);
    await load();
    rmSync(path);
    await load();
    expect([...store.keys()]).toEqual([durham]);
  });
});

describe('a text with an error', () => {
  test('stops the load, with every diagnostic of every file printed', async () => {
    const empty = place('essex-2017-effectiveness.txt', '');
    const cut = place('surrey-2017-effectiveness.txt', 'PEEL: Police effectiveness 2017\n');
    const odd = place(
      `${kent}.txt`,
      writeReport(describeReport(kentReport), layouts.plain).replace('March 2018', ''),
    );
    await expect(load()).rejects.toThrow(
      '2 errors in 2 report texts; nothing was published, see the lines above',
    );
    expect(printed).toContain(`${empty}:1: error empty-text: `);
    expect(printed).toContain(`${cut}:1: error force-missing: `);
    expect(printed).toContain(`${odd}:2: warning published-missing: `);
  });

  test('leaves the entries of the last good load as they were', async () => {
    place(`${durham}.txt`, {});
    await load();
    const before = new Map(store);
    place(`${durham}.txt`, { overall: 'Outstanding' });
    place(`${kent}.txt`, kentReport);
    await expect(load()).rejects.toThrow('1 error in 1 report text;');
    expect(store).toEqual(before);
  });

  test('is one whose name is not what its title page says', async () => {
    const path = place('durham-2016-effectiveness.txt', {});
    await expect(load()).rejects.toThrow();
    expect(printed).toContain(
      `${path}:1: error file-name: Expected the file name \`${durham}.txt\`, found \`durham-2016-effectiveness.txt\`; rename the file\n`,
    );
  });
});
