import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, vi } from 'vitest';
import { reportLoaders } from '../../src/report-loader.ts';
import { describeReport, type ReportDescription } from '../reports-written/description.ts';
import { layouts } from '../reports-written/layouts.ts';
import { writeReport } from '../reports-written/write-report.ts';

interface Entry {
  id: string;
  data: { overall: { grade?: string } };
  digest?: string;
}

/** Two reports that tests place into the folder. */
export const durham = 'durham-2017-effectiveness';
export const kent = 'kent-2017-effectiveness';
export const kentReport = { slug: 'kent', force: 'Kent Police' };

/** A folder of texts, what the loader stores of them, and what it prints. */
class Site {
  folder = mkdtempSync(join(tmpdir(), 'reports-'));
  printed = '';
  store = new Map<string, Entry>();

  load(): Promise<void> {
    const { folder } = this;
    return reportLoaders({
      folder,
      readings: `${folder}-by-eye`,
      cache: `${folder}-kept`,
    }).reports.load(contextOn(this.store));
  }

  place(name: string, report: Partial<ReportDescription> | string): string {
    const path = join(this.folder, name);
    const text =
      typeof report === 'string' ? report : writeReport(describeReport(report), layouts.plain);
    writeFileSync(path, text);
    return path;
  }

  remove(): void {
    for (const end of ['', '-by-eye', '-kept'])
      rmSync(this.folder + end, { recursive: true, force: true });
  }
}

/** The site of the test that runs. */
export let site: Site;

beforeEach(() => {
  site = new Site();
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    site.printed += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  site.remove();
});

/** As much of Astro's context as the loader uses, kept in a map that the tests can look into. */
function contextOn(store: Map<string, Entry>): LoaderContext {
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
