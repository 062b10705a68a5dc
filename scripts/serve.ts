import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { codeOf } from './shell/explain-error.ts';
import { runCommand, UsageError } from './shell/run-command.ts';
import { startStaticServer } from './site/static-server.ts';
import { recoverSite } from './site/swap-directory.ts';

const usage = `usage: npm run preview -- [--port NUMBER] [--base PATH] [--site DIR]

Serves a built site on this machine, until it is stopped with Ctrl+C.
  --port NUMBER  the first port to try (4321, or PORT)
  --base PATH    the path that the site was built for, such as /peel/
  --site DIR     the folder of the site (dist)
`;

await runCommand({
  usage,
  options: {
    port: { type: 'string', default: process.env.PORT ?? '4321' },
    base: { type: 'string', default: '/' },
    site: { type: 'string', default: 'dist' },
  },
  run: async ({ values: { port, base, site } }) => {
    await recoverSite(site);
    if (!existsSync(join(site, 'index.html'))) {
      console.error(`There is no built site in ${site}/ yet: run \`npm run build\` first.`);
      return 1;
    }
    return serve({ directory: site, port: portOf(port), base });
  },
});

function portOf(words: string): number {
  const port = Number(words);
  if (/^\d+$/.test(words) && port <= 65_535) return port;
  throw new UsageError(`\`${words}\` is no port; give a number up to 65535.`);
}

/** Serve on the next free port if this one is taken. */
async function serve(options: { directory: string; port: number; base: string }): Promise<number> {
  try {
    const server = await startStaticServer(options);
    console.log(
      `\nPEEL Compare is at ${server.address}, for this machine only (stop it with Ctrl+C)`,
    );
    return 0;
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE') throw error;
    console.log(`Port ${String(options.port)} is taken.`);
    return serve({ ...options, port: options.port + 1 });
  }
}
