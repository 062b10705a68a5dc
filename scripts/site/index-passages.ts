import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { close, createIndex, type CustomRecord, type PagefindIndex } from 'pagefind';

import { orderIndex } from './order-index.ts';

/** What a page of ours asks for: the index, the reader of it, and not the reader's ready-made faces. */
const WANTED = /(?:^|\/)(?:pagefind|pagefind-worker)\.js$|\.(?:pagefind|pf_\w+)$|-entry\.json$/;

/** Make the search index of the passages that the pages were built with, under its version, and give their number. */
export async function indexPassages(site: string, version: string): Promise<number> {
  const source = join(site, 'search', 'passages.json');
  const records = JSON.parse(await readFile(source, 'utf8')) as CustomRecord[];
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  try {
    await addRecords(index, records);
    const { files } = await index.getFiles();
    for (const { path, content } of orderIndex(files.filter((file) => WANTED.test(file.path)))) {
      const target = join(site, 'pagefind', version, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  } finally {
    await close();
  }
  await rm(source);
  return records.length;
}

async function addRecords(index: PagefindIndex, records: readonly CustomRecord[]): Promise<void> {
  for (const record of records) {
    const { errors } = await index.addCustomRecord(record);
    if (errors.length > 0) throw new Error(`\`${record.url}\`: ${errors.join('; ')}`);
  }
}
