import { fileURLToPath } from 'node:url';

import { getViteConfig } from 'astro/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Components are compiled by Astro, with the settings of the site, and rendered in its container. */
export default getViteConfig(
  {
    root,
    test: { name: 'components', include: ['tests/components/**/*.test.ts'], testTimeout: 30_000 },
  },
  { root, logLevel: 'error' },
);
