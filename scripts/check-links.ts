import { attributeOf, loadPage } from './site/html-page.ts';
import type { HtmlPage } from './site/html-page.ts';
import { linkProblems } from './site/link-problems.ts';
import { listFiles, listPages } from './site/list-pages.ts';
import { formatProblems } from './site/problem.ts';

const site = process.argv[2] ?? 'dist';

const pages = await Promise.all((await listPages(site)).map((page) => loadPage(page)));
const files = new Set(await listFiles(site));
const problems = linkProblems({ pages, files, origin: originOf(pages) });

console.log(formatProblems(problems, `Links of ${pages.length} pages`));
if (problems.length > 0 || pages.length === 0) process.exitCode = 1;

/** Take the site's own address from what the home page says of itself. */
function originOf(all: readonly HtmlPage[]): string {
  const home = all.find(({ route }) => route === '/');
  const own = home?.elements.find((element) => attributeOf(element, 'property') === 'og:url');
  return (own && attributeOf(own, 'content')) ?? 'http://localhost/';
}
