import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { close, createIndex, type CustomRecord, type PagefindIndex } from 'pagefind';

import { indexRecord } from '../../src/search/index-record.ts';
import type { SearchPassage } from '../../src/search/search-passage.ts';
import { passageId, passagesPath, storedPassage } from '../../src/search/stored-passage.ts';
import { settleIndex } from './settle-index.ts';

/** What a page of ours asks for: the index and the reader of it, but not the reader's ready-made faces. */
const WANTED = /(?:^|\/)(?:pagefind|pagefind-worker)\.js$|\.(?:pagefind|pf_\w+)$|-entry\.json$/;

/** Make the search index of the passages that the pages were built with, under its version, and give their number. */
export async function indexPassages(site: string, version: string): Promise<number> {
  const source = join(site, 'search', 'passages.json');
  const passages = JSON.parse(await readFile(source, 'utf8')) as SearchPassage[];
  const target = join(site, 'pagefind', version);
  const chapters = [...Map.groupBy(passages, ({ chapterHref }) => chapterHref).values()];
  await writeIndex(target, chapters);
  await mkdir(join(target, dirname(passagesPath(0))));
  for (const [file, chapter] of chapters.entries()) {
    await writeFile(join(target, passagesPath(file)), JSON.stringify(chapter.map(storedPassage)));
  }
  await rm(source);
  return passages.length;
}

async function writeIndex(
  target: string,
  chapters: readonly (readonly SearchPassage[])[],
): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  try {
    for (const [file, chapter] of chapters.entries()) {
      await addRecords(
        index,
        chapter.map((passage, at) =>
          indexRecord(passage, passageId({ file, at }, passage.isAside)),
        ),
      );
    }
    const { files } = await index.getFiles();
    for (const { path, content } of settleIndex(files.filter((file) => WANTED.test(file.path)))) {
      const file = join(target, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  } finally {
    await close();
  }
}

async function addRecords(index: PagefindIndex, records: readonly CustomRecord[]): Promise<void> {
  await Promise.all(
    records.map(async (record) => {
      const { errors } = await index.addCustomRecord(record);
      if (errors.length > 0) throw new Error(`\`${record.url}\`: ${errors.join('; ')}`);
    }),
  );
}
