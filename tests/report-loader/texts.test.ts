import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeReport } from '../reports-written/description.ts';
import { layouts } from '../reports-written/layouts.ts';
import { writeReport } from '../reports-written/write-report.ts';
import { durham, kent, kentReport, site } from './site.ts';

test('every text becomes an entry of its own', async () => {
  site.place(`${durham}.txt`, {});
  site.place(`${kent}.txt`, kentReport);
  await site.load();
  expect([...site.store.keys()]).toEqual([durham, kent]);
  expect(site.store.get(durham)?.data.overall.grade).toBe('good');
  expect(site.printed).toBe('');
});

describe('a text that was read before', () => {
  test('is read again when it changed', async () => {
    site.place(`${durham}.txt`, {});
    await site.load();
    site.place(`${durham}.txt`, {
      overall: 'Inadequate',
      summary: 'Durham Constabulary is inadequate at keeping people safe and reducing crime.',
    });
    await site.load();
    expect(site.store.get(durham)?.data.overall.grade).toBe('inadequate');
  });

  test('is not believed from the store, which anybody may have edited', async () => {
    site.place(`${durham}.txt`, {});
    await site.load();
    const entry = site.store.get(durham);
    if (entry) site.store.set(durham, { ...entry, data: { overall: { grade: 'outstanding' } } });
    await site.load();
    expect(site.store.get(durham)?.data.overall.grade).toBe('good');
  });

  test('takes its entry with it when it vanishes', async () => {
    site.place(`${durham}.txt`, {});
    const path = site.place(`${kent}.txt`, kentReport);
    await site.load();
    rmSync(path);
    await site.load();
    expect([...site.store.keys()]).toEqual([durham]);
  });
});

describe('a folder', () => {
  test('without texts stops the load', async () => {
    await expect(site.load()).rejects.toThrow('1 error in 1 report text;');
    expect(site.printed).toBe(
      `${site.folder}:1: error no-texts: Expected report texts named \`<force>-<year>-<pillar>.txt\`, found none; put them here\n`,
    );
  });

  test('that is not there stops the load', async () => {
    rmSync(site.folder, { recursive: true });
    await expect(site.load()).rejects.toThrow();
    expect(site.printed).toContain(`${site.folder}:1: error no-folder: `);
    mkdirSync(site.folder);
  });

  test('with a text that cannot be opened names it beside what is wrong with the others', async () => {
    site.place(`${durham}.txt`, {});
    mkdirSync(join(site.folder, 'cumbria-2017-effectiveness.txt'));
    site.place(`${kent}.txt`, '');
    await expect(site.load()).rejects.toThrow('2 errors in 2 report texts;');
    expect(site.printed).toContain('cumbria-2017-effectiveness.txt:1: error not-a-file: ');
    expect(site.printed).toContain(`${kent}.txt:1: error empty-text: `);
  });

  test('with a file that is not read names it and goes on', async () => {
    site.place(`${durham}.txt`, {});
    site.place('notes.md', 'Notes');
    await site.load();
    expect(site.printed).toContain(join(site.folder, 'notes.md:1: warning not-read: '));
    expect([...site.store.keys()]).toEqual([durham]);
  });
});

describe('a text with an error', () => {
  test('is told of below the notes on all others', async () => {
    site.place('essex-2017-effectiveness.txt', '');
    site.place(
      `${kent}.txt`,
      writeReport(describeReport(kentReport), layouts.plain).replace('March 2018', ''),
    );
    await expect(site.load()).rejects.toThrow('1 error in 1 report text;');
    const rules = [...site.printed.matchAll(/: (?:error|warning|info) ([a-z-]+): /gu)];
    expect(rules.map(([, rule]) => rule)).toEqual(['published-missing', 'empty-text']);
  });

  test('stops the load, with every diagnostic of every file printed', async () => {
    const empty = site.place('essex-2017-effectiveness.txt', '');
    const cut = site.place('surrey-2017-effectiveness.txt', 'PEEL: Police effectiveness 2017\n');
    const odd = site.place(
      `${kent}.txt`,
      writeReport(describeReport(kentReport), layouts.plain).replace('March 2018', ''),
    );
    await expect(site.load()).rejects.toThrow(
      '2 errors in 2 report texts; nothing was published, see the lines above',
    );
    expect(site.printed).toContain(`${empty}:1: error empty-text: `);
    expect(site.printed).toContain(`${cut}:1: error force-missing: `);
    expect(site.printed).toContain(`${odd}:2: warning published-missing: `);
  });

  test('leaves the entries of the last good load as they were', async () => {
    site.place(`${durham}.txt`, {});
    await site.load();
    const before = new Map(site.store);
    site.place(`${durham}.txt`, { overall: 'Outstanding' });
    site.place(`${kent}.txt`, kentReport);
    await expect(site.load()).rejects.toThrow('1 error in 1 report text;');
    expect(site.store).toEqual(before);
  });

  test('is one whose name is not what its title page says', async () => {
    const path = site.place('durham-2016-effectiveness.txt', {});
    await expect(site.load()).rejects.toThrow();
    expect(site.printed).toContain(
      `${path}:1: error file-name: Expected the file name \`${durham}.txt\`, found \`durham-2016-effectiveness.txt\`; rename the file\n`,
    );
  });
});
