import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

import { listFiles } from './list-pages.ts';

const name = 'manifest.json';
const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** What a built site holds, published with it. */
const manifestSchema = z.strictObject({
  /** Ids of the reports that have pages. */
  reports: z.array(z.string()),
  /** SHA-256 digest of all that the site was made from. */
  madeFrom: digestSchema,
  /** SHA-256 digest of every other file, by its address. */
  files: z.record(z.string(), digestSchema),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Write a site's manifest into it. */
export async function writeManifest(
  site: string,
  made: Pick<Manifest, 'reports' | 'madeFrom'>,
): Promise<void> {
  const manifest = { ...made, files: await digestFiles(site) };
  writeFileSync(join(site, name), `${JSON.stringify(manifest, undefined, 1)}\n`);
}

/** Read the manifest of a site; `undefined` where it has none, `damaged` where it cannot be relied on. */
export function readManifest(site: string): Manifest | 'damaged' | undefined {
  let text: string;
  try {
    text = readFileSync(join(site, name), 'utf8');
  } catch {
    return undefined;
  }
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    return 'damaged';
  }
}

/** Tell whether a site holds exactly the files of its manifest. */
export async function isWhole(site: string, { files }: Manifest): Promise<boolean> {
  const found = await digestFiles(site);
  const addresses = Object.keys(found);
  return (
    addresses.length === Object.keys(files).length &&
    addresses.every((address) => found[address] === files[address])
  );
}

async function digestFiles(site: string): Promise<Record<string, string>> {
  const files = (await listFiles(site)).filter((address) => address !== `/${name}`);
  return Object.fromEntries(files.map((address) => [address, digestOf(join(site, address))]));
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
