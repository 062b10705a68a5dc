import { glob } from 'node:fs/promises';
import { join, sep } from 'node:path';

export interface SitePage {
  /** The file on disk. */
  file: string;
  /** Its address from the site's root, as `/forces/bedfordshire/`. */
  route: string;
}

/** List the HTML pages of a built site, by route. */
export async function listPages(site: string): Promise<SitePage[]> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: site }));
  return files
    .map((file) => ({ file: join(site, file), route: routeOf(file) }))
    .filter(({ route }) => !route.startsWith('/pagefind/'))
    .toSorted((a, b) => (a.route < b.route ? -1 : 1));
}

function routeOf(file: string): string {
  return `/${file.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1')}`;
}
