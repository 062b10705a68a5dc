import { runCommand } from './shell/run-command.ts';
import { attributeOf, loadPage } from './site/html-page.ts';
import type { HtmlPage } from './site/html-page.ts';
import { linkProblems } from './site/link-problems.ts';
import { listFiles, listPages } from './site/list-pages.ts';
import { formatProblems } from './site/problem.ts';

const usage = `usage: node scripts/check-links.ts [DIR]

Checks that every link of a built site (dist) leads somewhere.
`;

await runCommand({
  usage,
  takesNames: true,
  options: {},
  run: async ({ positionals: [site = 'dist'] }) => {
    const pages = await Promise.all((await listPages(site)).map((page) => loadPage(page)));
    const files = new Set(await listFiles(site));
    const problems = linkProblems({ pages, files, origin: originOf(pages) });
    console.log(formatProblems(problems, `Links of ${pages.length} pages`));
    return problems.length > 0 || pages.length === 0 ? 1 : 0;
  },
});

/** Take the site's own address from what the home page says of itself. */
function originOf(all: readonly HtmlPage[]): string {
  const home = all.find(({ route }) => route === '/');
  const own = home?.elements.find((element) => attributeOf(element, 'property') === 'og:url');
  return (own && attributeOf(own, 'content')) ?? 'http://localhost/';
}
