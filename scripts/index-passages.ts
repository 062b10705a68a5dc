import { indexPassages } from './site/index-passages.ts';

const [site] = process.argv.slice(2);
if (site === undefined) {
  console.error('usage: node scripts/index-passages.ts SITE');
  process.exitCode = 2;
} else {
  console.log(`Indexed ${await indexPassages(site)} passages for search`);
}
