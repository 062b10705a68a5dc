import { loadPage } from './site/html-page.ts';
import { htmlProblems } from './site/html-problems.ts';
import { listPages } from './site/list-pages.ts';
import { formatProblems } from './site/problem.ts';
import type { Problem } from './site/problem.ts';

const pages = await listPages(process.argv[2] ?? 'dist');
const problems: Problem[] = [];
for (const page of pages) problems.push(...htmlProblems(await loadPage(page)));

console.log(formatProblems(problems, `HTML of ${pages.length} pages`));
if (problems.length > 0 || pages.length === 0) process.exitCode = 1;
