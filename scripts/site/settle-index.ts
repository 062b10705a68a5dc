import { createHash } from 'node:crypto';
import { basename } from 'node:path';
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

/** A passage: the hash of its file, and how many words it has. */
const pageSchema = z.tuple([z.string(), z.int()]);

/** A passage as Pagefind would publish it. */
const fragmentSchema = z.object({ url: z.string() });

/** Version, passages, chunks of words, filters with the hash of each one's file, and more that is left as it is. */
const metaSchema = z
  .tuple([z.string(), z.array(pageSchema), z.array(z.unknown())])
  .rest(z.unknown())
  .refine((parts) => filterList.safeParse(parts[3]).success);
const filterList = z.array(z.tuple([z.string(), z.string()]));

/**
 * Settle a search index: it names passages by what stands for their address, and the same passages always give the
 * same files.
 *
 * Pagefind publishes each passage in a file and names it by that file's hash; ours stand together by chapter, so those
 * files are left out. It writes the values of a filter in the order of a hash table, which is another one in each run,
 * and names files after their content.
 */
export function settleIndex(files: readonly IndexFile[]): IndexFile[] {
  const fragments = files.filter(isFragment);
  const names = new Map(fragments.map((file) => [hashOf(file), nameOf(file)]));
  const renamed = new Map<string, string>();
  const ordered = files
    .filter((file) => !isFragment(file))
    .map((file) => (file.path.endsWith('.pf_filter') ? orderFilter(file, renamed) : file));
  const withMeta = ordered.map((file) =>
    file.path.endsWith('.pf_meta') ? settleMeta(file, names, renamed) : file,
  );
  return withMeta.map((file) =>
    file.path.endsWith('-entry.json')
      ? { ...file, content: withNames(file.content, renamed) }
      : file,
  );
}

function isFragment({ path }: IndexFile): boolean {
  return path.endsWith('.pf_fragment');
}

/** `en_0481c21` of `fragment/en_0481c21.pf_fragment` */
function hashOf({ path }: IndexFile): string {
  return basename(path, '.pf_fragment');
}

function nameOf({ content }: IndexFile): string {
  const json = gunzipSync(content).subarray(mark.length).toString();
  return fragmentSchema.parse(JSON.parse(json)).url;
}

function orderFilter(file: IndexFile, renamed: Map<string, string>): IndexFile {
  const [name, values] = filterSchema.parse(unpack(file.content));
  return rename(file, pack([name, values.toSorted(([a], [b]) => (a < b ? -1 : 1))]), renamed);
}

/** Name the passages, and order the filters, which have been renamed before. */
function settleMeta(
  file: IndexFile,
  names: ReadonlyMap<string, string>,
  renamed: Map<string, string>,
): IndexFile {
  const parts = metaSchema.parse(unpack(file.content));
  const pages = parts[1].map(([hash, words]) => {
    const name = names.get(hash);
    if (name === undefined) throw new Error(`The index has a passage ${hash} without a file.`);
    return [name, words] as const;
  });
  const filters = filterList
    .parse(parts[3])
    .map(([name, hash]) => [name, renamed.get(hash) ?? hash] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return rename(file, pack([parts[0], pages, parts[2], filters, ...parts.slice(4)]), renamed);
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
