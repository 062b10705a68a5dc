import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Three suites: `unit` needs nothing but the sources, `components` has Astro compile what it
 * renders, and `browser` needs the built site in `dist/`.
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
          exclude: ['tests/browser/**', 'tests/components/**', 'node_modules/**'],
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One Chromium at a time: each takes both cores of a small machine.
          fileParallelism: false,
          maxConcurrency: 2,
        },
      },
    ],
  },
});
