import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReportRecord } from '../../src/schema/record.ts';
import { describeReport } from '../reports-written/description.ts';
import { layouts } from '../reports-written/layouts.ts';
import { writeReport } from '../reports-written/write-report.ts';
import { durham, kent, kentReport, site } from './site.ts';

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
    mkdirSync(`${site.folder}-by-eye`);
    writeFileSync(join(`${site.folder}-by-eye`, name), JSON.stringify(readings));
  }

  function incidentsLost(): void {
    const text = writeReport(describeReport(), layouts.plain);
    site.place(
      `${durham}.txt`,
      text.replace(/(\nDurham Constabulary\s+)\d+(\s+England and Wales)/u, '$1$2'),
    );
    site.place(`${kent}.txt`, kentReport);
  }

  function forceIncidents(): unknown {
    const record = site.store.get(durham)?.data as unknown as ReportRecord;
    return record.metrics.find(({ metric }) => metric === 'incidents')?.force;
  }

  test('stand in the record where the text lost a figure, with a status of their own', async () => {
    incidentsLost();
    await site.load();
    expect(forceIncidents()).toEqual({ status: 'not-in-text' });
    placeReadings(`${durham}.json`, [reading]);
    await site.load();
    expect(forceIncidents()).toEqual({
      ...{ status: 'read-by-eye', value: 301, printed: '301' },
      ...{ page: 4, date: '2026-11-21' },
    });
  });

  test('never replace what the text states', async () => {
    site.place(`${durham}.txt`, {});
    placeReadings(`${durham}.json`, [{ ...reading, value: 999, printed: '999' }]);
    await expect(site.load()).rejects.toThrow('1 error in 1 report text');
    expect(site.printed).toMatch(/durham-2017-effectiveness\.txt:\d+: error reading-contradicts: /);
  });

  test('are looked for again where the text ends before their page', async () => {
    const text = writeReport(describeReport(), layouts.plain);
    site.place(`${durham}.txt`, text.replace('\nForce in numbers', '\n\f\nForce in numbers'));
    placeReadings(`${durham}.json`, [reading]);
    await site.load();
    expect(site.printed).toMatch(/: warning reading-past-end: Expected a page up to 2,/);
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
    await expect(site.load()).rejects.toThrow('1 error in 1 report text');
    expect(site.printed).toContain(`by-eye/${file}:1: error ${rule}: `);
    expect(site.printed).toContain(found);
  });
});
