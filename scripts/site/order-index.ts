import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

import { decode, encode } from 'cborg';
import { z } from 'zod';

/** A file of the search index, by its path under `pagefind/`. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What begins every part of the index, before its CBOR. */
const mark = Buffer.from('pagefind_dcd');

/** Name of a filter, and for each of its values the numbers of the passages. */
const filterSchema = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.int())]))]);

/** Version, passages, chunks of words, filters with the hash of each one's file, and more that is left as it is. */
const metaSchema = z
  .tuple([z.string(), z.array(z.unknown()), z.array(z.unknown())])
  .rest(z.unknown())
  .refine((parts) => filterList.safeParse(parts[3]).success);
const filterList = z.array(z.tuple([z.string(), z.string()]));

/**
 * Put the filters of a search index in order, so that the same passages always give the same files.
 *
 * Pagefind writes the values of a filter in the order of a hash table, which is another one in each run, and names
 * the files after their content.
 */
export function orderIndex(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const ordered = files.map((file) => {
    if (!file.path.endsWith('.pf_filter')) return file;
    const [name, values] = filterSchema.parse(unpack(file.content));
    const content = pack([name, values.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
    return rename(file, content, renamed);
  });
  const withMeta = ordered.map((file) => {
    if (!file.path.endsWith('.pf_meta')) return file;
    const parts = metaSchema.parse(unpack(file.content));
    const filters = filterList
      .parse(parts[3])
      .map(([name, hash]) => [name, renamed.get(hash) ?? hash] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return rename(file, pack(parts.with(3, filters)), renamed);
  });
  return withMeta.map((file) =>
    file.path.endsWith('-entry.json')
      ? { ...file, content: withNames(file.content, renamed) }
      : file,
  );
}

/** Name a file after its content, as Pagefind does: `filter/en_6fadc9a.pf_filter`. */
function rename(file: IndexFile, content: Uint8Array, renamed: Map<string, string>): IndexFile {
  const [, language = '', hash = ''] = /([a-z]+)_([0-9a-f]+)\.pf_\w+$/.exec(file.path) ?? [];
  const digest = createHash('sha256').update(content).digest('hex').slice(0, hash.length);
  renamed.set(`${language}_${hash}`, `${language}_${digest}`);
  return { path: file.path.replace(`${language}_${hash}`, `${language}_${digest}`), content };
}

function withNames(content: Uint8Array, renamed: ReadonlyMap<string, string>): Uint8Array {
  let json = Buffer.from(content).toString();
  for (const [before, now] of renamed) json = json.replaceAll(before, now);
  return Buffer.from(json);
}

function unpack(content: Uint8Array): unknown {
  return decode(gunzipSync(content).subarray(mark.length));
}

function pack(value: unknown): Uint8Array {
  return gzipSync(Buffer.concat([mark, encode(value)]));
}
