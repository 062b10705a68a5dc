import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { buildSite, type BuildEffects, type BuildPlan } from '../../scripts/site/build-site.ts';

let root: string;
let steps: string[];
let messages: string[];

const kent = 'kent-2017-effectiveness';
const essex = 'essex-2017-effectiveness';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'build-site-'));
  steps = [];
  messages = [];
  await mkdir(join(root, 'texts'));
  for (const id of [kent, essex]) await writeFile(text(id), `the text of ${id}`);
});

afterEach(() => rm(root, { recursive: true }));

function text(id: string): string {
  return join(root, 'texts', `${id}.txt`);
}

/** Build with steps that only write what they stand for. */
async function build(
  plan: Partial<BuildPlan> = {},
  effects: Partial<BuildEffects> = {},
): Promise<string> {
  steps = [];
  messages = [];
  return buildSite(
    {
      reports: join(root, 'texts'),
      site: join(root, 'dist'),
      work: join(root, 'work'),
      base: '/',
      without: [],
      fresh: false,
      ...plan,
    },
    {
      buildPages: async (site) => {
        steps.push('pages');
        const ids = (await readdir(join(root, 'texts'))).filter((name) => name.endsWith('.txt'));
        await mkdir(site, { recursive: true });
        await writeFile(join(site, 'index.html'), ids.join());
        const published = ids.map((name) => basename(name, '.txt'));
        await writeFile(join(site, 'published.json'), JSON.stringify(published));
        return true;
      },
      indexSearch: () => {
        steps.push('search');
        return Promise.resolve(true);
      },
      log: (message) => messages.push(message.replaceAll(root, '')),
      showStep: () => undefined,
      ...effects,
    },
  );
}

function page(): Promise<string> {
  return readFile(join(root, 'dist', 'index.html'), 'utf8');
}

describe('buildSite(plan, effects)', () => {
  test('builds, indexes, and puts the new site in the place of the old, with its checksums', async () => {
    await mkdir(join(root, 'dist'));
    await writeFile(join(root, 'dist', 'gone.html'), 'old');
    expect(await build()).toBe('built');
    expect(steps).toEqual(['pages', 'search']);
    expect(await readdir(join(root, 'dist'))).toEqual(['_headers', 'index.html', 'manifest.json']);
    expect(JSON.parse(await readFile(join(root, 'dist', 'manifest.json'), 'utf8'))).toEqual({
      reports: [essex, kent],
      madeFrom: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      files: {
        '/_headers': expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        '/index.html': expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      },
    });
    expect(await readdir(root)).toEqual(['dist', 'texts']);
  });

  test('brings a site back that a build took away and was ended, before it builds', async () => {
    await build();
    // No process has so high a number.
    await rename(join(root, 'dist'), join(root, '.dist.4999999.old'));
    expect(await build()).toBe('unchanged');
    expect(messages[0]).toContain('it is back');
    expect(await page()).toContain(kent);
  });

  test('builds nothing where nothing has changed', async () => {
    await build();
    expect(await build()).toBe('unchanged');
    expect(steps).toEqual([]);
  });

  test.each<[string, () => Promise<unknown>, Partial<BuildPlan>]>([
    ['a text changed', () => writeFile(text(kent), 'another text'), {}],
    ['a text came', () => writeFile(text('surrey-2017-effectiveness'), 'a text'), {}],
    ['a page of the site was edited', () => writeFile(join(root, 'dist', 'index.html'), 'x'), {}],
    ['a page of the site is gone', () => rm(join(root, 'dist', 'index.html')), {}],
    ['a page of the site is too many', () => writeFile(join(root, 'dist', 'x.html'), 'x'), {}],
    ['everything is to be made afresh', () => Promise.resolve(), { fresh: true }],
  ])('builds again where %s', async (_why, change, plan) => {
    await build();
    await change();
    expect(await build(plan)).toBe('built');
  });

  test.each<[string, Partial<BuildEffects>, RegExp]>([
    ['the pages cannot be built', { buildPages: () => Promise.resolve(false) }, /pages could not/],
    ['it cannot be indexed', { indexSearch: () => Promise.resolve(false) }, /could not be indexed/],
  ])('leaves the last site as it was where %s', async (_why, effects, message) => {
    await build();
    const before = await page();
    await writeFile(text(kent), 'another text');
    expect(await build({}, effects)).toBe('failed');
    expect(messages.join('\n')).toMatch(message);
    expect(messages.join('\n')).toMatch(/last site is untouched/);
    expect(await page()).toBe(before);
    expect(await readdir(root)).toEqual(['dist', 'texts']);
  });

  test('leaves the last site as it was where a text gave no page', async () => {
    await build();
    await writeFile(text('surrey-2017-effectiveness'), 'a text');
    const buildPages = async (site: string): Promise<boolean> => {
      await mkdir(site, { recursive: true });
      await writeFile(join(site, 'published.json'), JSON.stringify([kent, essex]));
      return true;
    };
    expect(await build({}, { buildPages })).toBe('failed');
    expect(messages).toEqual([
      'No page was made of /texts/surrey-2017-effectiveness.txt. The last site is untouched.',
    ]);
    expect(await page()).toBe(`${essex}.txt,${kent}.txt`);
  });
});

describe('a report that the last site published and that is gone', () => {
  const gone = `/texts/${kent}.txt:1: error report-gone: Expected a report that the last site published, found`;

  test.each<[string, () => Promise<unknown>, string]>([
    ['removed', () => rm(text(kent)), `none; put it back, or build with \`--without ${kent}\``],
    [
      'renamed to .TXT',
      () => rename(text(kent), join(root, 'texts', `${kent}.TXT`)),
      `\`/texts/${kent}.TXT\` instead;`,
    ],
    [
      'renamed to .md',
      () => rename(text(kent), join(root, 'texts', `${kent}.md`)),
      `\`/texts/${kent}.md\` instead;`,
    ],
    [
      'hidden',
      () => rename(text(kent), join(root, 'texts', `.${kent}.txt`)),
      `\`/texts/.${kent}.txt\` instead;`,
    ],
    [
      'moved to a folder below',
      async () => {
        await mkdir(join(root, 'texts', 'old'));
        await rename(text(kent), join(root, 'texts', 'old', `${kent}.txt`));
      },
      `\`/texts/old/${kent}.txt\` instead;`,
    ],
  ])('stops the build where it was %s', async (_how, hide, found) => {
    await build();
    await hide();
    expect(await build()).toBe('failed');
    expect(steps).toEqual([]);
    expect(messages[0]).toContain(`${gone} ${found}`);
    expect(await page()).toContain(kent);
  });

  test('goes where the build is told so', async () => {
    await build();
    await rm(text(kent));
    expect(await build({ without: [kent] })).toBe('built');
    expect(await page()).toBe(`${essex}.txt`);
  });

  test('stops the build where its text is there, and says where it never was', async () => {
    await build();
    expect(await build({ without: [kent] })).toBe('failed');
    expect(messages[0]).toContain(`/texts/${kent}.txt:1: error report-there: `);
    expect(await build({ without: ['kemt-2017-effectiveness'], fresh: true })).toBe('built');
    expect(messages[0]).toContain('/texts/kemt-2017-effectiveness.txt:1: warning report-unknown: ');
  });

  test.each([
    ['no texts', () => rm(text(essex)), 'no-texts'],
    ['no folder', () => rm(join(root, 'texts'), { recursive: true }), 'no-folder'],
  ])('is no less missed where there are %s at all', async (_what, remove, rule) => {
    await build();
    await rm(text(kent), { force: true });
    await remove();
    expect(await build({ without: [kent, essex] })).toBe('failed');
    expect(messages.join('\n')).toContain(`/texts:1: error ${rule}: `);
    expect(await page()).toContain(kent);
  });

  test('cannot be told where the manifest was edited, which stops the build', async () => {
    await build();
    await writeFile(join(root, 'dist', 'manifest.json'), '{ "reports": [] }');
    expect(await build()).toBe('failed');
    expect(messages[0]).toContain('/dist/manifest.json:1: error manifest-damaged: ');
  });
});
