import type { APIContext } from 'astro';

import { wholeAddress } from '../addresses/site-address.ts';

/** Everything may be read; what should not be found says so on its own page. */
export function GET({ site }: APIContext): Response {
  const sitemap = wholeAddress('/sitemap-index.xml', site);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
}
