import { existsSync } from 'node:fs';

import { startStaticServer } from '../../scripts/site/static-server.ts';
import type { StaticServer } from '../../scripts/site/static-server.ts';

/** The built site, or another one that `TESTED_SITE` names; Astro has a `SITE` of its own. */
export const SITE = process.env.TESTED_SITE ?? 'dist';

/** The site of the five reports that tests write down facts of, which `site-of-five.ts` builds where `SITE` has others too. */
export const SITE_OF_FIVE = process.env.SITE_OF_FIVE ?? SITE;

/** Serve a built site for tests, on any free port. */
export async function serveSite(site: string): Promise<StaticServer> {
  if (!existsSync(site))
    throw new Error(`There is no site in \`${site}\`: run \`npm run build\` first`);
  return startStaticServer({ directory: site, port: 0 });
}
