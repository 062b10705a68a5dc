import { readFile } from 'node:fs/promises';

import { runCommand } from './shell/run-command.ts';
import { htmlProblems } from './site/html-problems.ts';
import { listPages } from './site/list-pages.ts';
import { formatProblems } from './site/problem.ts';
import type { Problem } from './site/problem.ts';

const usage = `usage: node scripts/check-html.ts [DIR]

Checks the HTML of every page of a built site (dist).
`;

await runCommand({
  usage,
  takesNames: true,
  options: {},
  run: async ({ positionals: [site = 'dist'] }) => {
    const pages = await listPages(site);
    const problems: Problem[] = [];
    for (const { route, file } of pages)
      problems.push(...(await htmlProblems(route, await readFile(file, 'utf8'))));
    console.log(formatProblems(problems, `HTML of ${pages.length} pages`));
    return problems.length > 0 || pages.length === 0 ? 1 : 0;
  },
});
