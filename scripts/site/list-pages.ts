import { glob } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

export interface SitePage {
  /** The file on disk. */
  file: string;
  /** Its address from the site's root, as `/forces/bedfordshire/`. */
  route: string;
}

/** List the addresses of a built site's files, as `/forces/index.html` and `/feed.xml`. */
export async function listFiles(site: string): Promise<string[]> {
  const entries = await Array.fromAsync(glob('**/*', { cwd: site, withFileTypes: true }));
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)))
    .map((file) => `/${file.replaceAll(sep, '/')}`)
    .toSorted();
}

/** List the HTML pages of a built site, by route. What the search index brings is no page of ours. */
export async function listPages(site: string): Promise<SitePage[]> {
  const files = await listFiles(site);
  return files
    .filter((file) => file.endsWith('.html') && !file.startsWith('/pagefind/'))
    .map((file) => ({ file: join(site, file), route: file.replace(/\/index\.html$/, '/') }));
}
