import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { largestPages, stayingPages } from '../tests/browser/sample-pages.ts';
import { auditTable, isPerfect } from './audit/audit-table.ts';
import { auditPages } from './audit/audit-pages.ts';
import { runCommand } from './shell/run-command.ts';
import { listPages } from './site/list-pages.ts';

const usage = `usage: npm run audit -- [--site DIR] [--only ROUTE]

Runs Lighthouse on the largest page of every template, on a simulated slow phone, and prints its four
scores, the largest paint, the layout shift and the bytes. Exit status: 0 where every score is 100, else 1.
  --site DIR    the folder of the built site (dist)
  --only ROUTE  only the pages whose address begins so, such as /forces/
`;

await runCommand({
  usage,
  options: {
    site: { type: 'string', default: 'dist' },
    only: { type: 'string', default: '/' },
  },
  run: async ({ values: { site, only } }) => {
    if (!existsSync(join(site, 'index.html'))) {
      console.error(`There is no built site in ${site}/ yet: run \`npm run build\` first.`);
      return 1;
    }
    const routes = largestPages(stayingPages(await listPages(site)))
      .map(({ route }) => route)
      .filter((route) => route.startsWith(only));
    const audits = await auditPages({
      site,
      routes,
      tell: (route) => {
        console.error(`Looking at ${route}`);
      },
    });
    console.log(auditTable(audits));
    return audits.length > 0 && audits.every(isPerfect) ? 0 : 1;
  },
});
