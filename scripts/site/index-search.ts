import { explainError } from '../shell/explain-error.ts';
import { indexPassages } from './index-passages.ts';

/** Index a built site for search, in a process of its own that ends with the one that started it. */
const [site = '', version = ''] = process.argv.slice(2);

process.once('disconnect', () => process.exit(1));
try {
  await indexPassages(site, version);
  process.exit(0);
} catch (error) {
  process.stderr.write(`${explainError(error)}\n`);
  process.exit(1);
}
