import { build } from 'astro';

import { explainError } from '../shell/explain-error.ts';

/**
 * Build the pages, in a process of its own that ends with the one that started it.
 *
 * Arguments: the folder for the pages, and one for what Astro keeps.
 */
const [outDir = '', cacheDir = ''] = process.argv.slice(2);

process.once('disconnect', () => process.exit(1));
try {
  // Whatever fails is said below; the tools would add their own stacks.
  await build({ outDir, cacheDir, logLevel: 'silent' });
  process.exit(0);
} catch (error) {
  process.stderr.write(`${explainError(error)}\n`);
  process.exit(1);
}
