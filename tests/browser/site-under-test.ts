import { existsSync } from 'node:fs';

import { startStaticServer } from '../../scripts/site/static-server.ts';
import type { StaticServer } from '../../scripts/site/static-server.ts';

/** The built site, or another one that `TESTED_SITE` names; Astro has a `SITE` of its own. */
export const SITE = process.env.TESTED_SITE ?? 'dist';

/** Serve the built site for tests, on any free port. */
export async function serveSite(): Promise<StaticServer> {
  if (!existsSync(SITE))
    throw new Error(`There is no site in \`${SITE}\`: run \`npm run build\` first`);
  return startStaticServer({ directory: SITE, port: 0 });
}
