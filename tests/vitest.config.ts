import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Four suites: `unit` needs nothing but the sources, `components` has Astro compile what it
 * renders, `browser` needs the built site in `dist/`, and builds that of the five reports beside it
 * where there are others, and `sturdy` builds copies of the project and ends, fills and damages
 * them; it takes minutes and is no part of `npm test`.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      'tests/components/vitest.config.ts',
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [
            'tests/browser/**',
            'tests/components/**',
            'tests/sturdy/**',
            'node_modules/**',
          ],
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          globalSetup: 'tests/browser/site-of-five.ts',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One Chromium at a time, with as many pages as there are cores.
          fileParallelism: false,
          maxConcurrency: Math.max(2, availableParallelism()),
        },
      },
      {
        root,
        test: {
          name: 'sturdy',
          include: ['tests/sturdy/**/*.test.ts'],
          testTimeout: 1_200_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
