import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reportLoaders } from '../src/report-loader.ts';
import type { ReportRecord } from '../src/schema/record.ts';
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

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'));
  printed = '';
  store = new Map();
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
  rmSync(`${folder}-by-eye`, { recursive: true, force: true });
  rmSync(`${folder}-kept`, { recursive: true, force: true });
});

/** As much of Astro's context as the loader uses, kept in maps that the tests can look into. */
function fakeContext(): LoaderContext {
  const context = {
    store: {
      get: (id: string) => store.get(id),
      set: (entry: Entry) => store.set(entry.id, entry),
      keys: () => [...store.keys()],
      clear: () => {
        store.clear();
      },
    },
    logger: { info: () => undefined },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    generateDigest: (data: unknown) =>
      createHash('sha256').update(JSON.stringify(data)).digest('hex'),
  };
  return context as unknown as LoaderContext;
}

function load(): Promise<void> {
  return reportLoaders({
    folder,
    readings: `${folder}-by-eye`,
    cache: `${folder}-kept`,
  }).reports.load(fakeContext());
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
  test('is read again when it changed', async () => {
    place(`${durham}.txt`, {});
    await load();
    place(`${durham}.txt`, {
      overall: 'Inadequate',
      summary: 'Durham Constabulary is inadequate at keeping people safe and reducing crime.',
    });
    await load();
    expect(store.get(durham)?.data.overall.grade).toBe('inadequate');
  });

  test('is not believed from the store, which anybody may have edited', async () => {
    place(`${durham}.txt`, {});
    await load();
    const entry = store.get(durham);
    if (entry) store.set(durham, { ...entry, data: { overall: { grade: 'outstanding' } } });
    await load();
    expect(store.get(durham)?.data.overall.grade).toBe('good');
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

describe('a folder', () => {
  test('without texts stops the load', async () => {
    await expect(load()).rejects.toThrow('1 error in 1 report text;');
    expect(printed).toBe(
      `${folder}:1: error no-texts: Expected report texts named \`<force>-<year>-<pillar>.txt\`, found none; put them here\n`,
    );
  });

  test('that is not there stops the load', async () => {
    rmSync(folder, { recursive: true });
    await expect(load()).rejects.toThrow();
    expect(printed).toContain(`${folder}:1: error no-folder: `);
    mkdirSync(folder);
  });

  test('with a text that cannot be opened names it beside what is wrong with the others', async () => {
    place(`${durham}.txt`, {});
    mkdirSync(join(folder, 'cumbria-2017-effectiveness.txt'));
    place(`${kent}.txt`, '');
    await expect(load()).rejects.toThrow('2 errors in 2 report texts;');
    expect(printed).toContain('cumbria-2017-effectiveness.txt:1: error not-a-file: ');
    expect(printed).toContain(`${kent}.txt:1: error empty-text: `);
  });

  test('with a file that is not read names it and goes on', async () => {
    place(`${durham}.txt`, {});
    place('notes.md', 'Notes');
    await load();
    expect(printed).toContain(join(folder, 'notes.md:1: warning not-read: '));
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

describe('what people read in the PDFs', () => {
  const reading = {
    metric: 'incidents',
    of: 'force',
    value: 301,
    printed: '301',
    page: 4,
    date: '2026-11-21',
  };

  function placeReadings(name: string, readings: unknown): void {
    mkdirSync(`${folder}-by-eye`);
    writeFileSync(join(`${folder}-by-eye`, name), JSON.stringify(readings));
  }

  function incidentsLost(): void {
    const text = writeReport(describeReport(), layouts.plain);
    place(
      `${durham}.txt`,
      text.replace(/(\nDurham Constabulary\s+)\d+(\s+England and Wales)/u, '$1$2'),
    );
    place(`${kent}.txt`, kentReport);
  }

  function forceIncidents(): unknown {
    const record = store.get(durham)?.data as unknown as ReportRecord;
    return record.metrics.find(({ metric }) => metric === 'incidents')?.force;
  }

  test('stand in the record where the text lost a figure, with a status of their own', async () => {
    incidentsLost();
    await load();
    expect(forceIncidents()).toEqual({ status: 'not-in-text' });
    placeReadings(`${durham}.json`, [reading]);
    await load();
    expect(forceIncidents()).toEqual({
      ...{ status: 'read-by-eye', value: 301, printed: '301' },
      ...{ page: 4, date: '2026-11-21' },
    });
  });

  test('never replace what the text states', async () => {
    place(`${durham}.txt`, {});
    placeReadings(`${durham}.json`, [{ ...reading, value: 999, printed: '999' }]);
    await expect(load()).rejects.toThrow('1 error in 1 report text');
    expect(printed).toMatch(/durham-2017-effectiveness\.txt:\d+: error reading-contradicts: /);
  });

  test.each([
    [
      'a value that is not the printed one',
      `${durham}.json`,
      [{ ...reading, value: 30 }],
      'reading-invalid',
      '(in `value` of entry 1);',
    ],
    [
      'a field of another name',
      `${durham}.json`,
      [reading, { ...reading, side: 'force' }],
      'reading-invalid',
      '(in entry 2);',
    ],
    [
      'a report that is not there',
      'essex-2017-effectiveness.json',
      [reading],
      'reading-of-no-report',
      'found `essex-2017-effectiveness`;',
    ],
  ])('stop the build for %s, which is named', async (_name, file, readings, rule, found) => {
    incidentsLost();
    placeReadings(file, readings);
    await expect(load()).rejects.toThrow('1 error in 1 report text');
    expect(printed).toContain(`by-eye/${file}:1: error ${rule}: `);
    expect(printed).toContain(found);
  });
});
