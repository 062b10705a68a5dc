import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forces } from '../src/register/forces.ts';
import { drawReport } from './corpus/draw-report.ts';
import { knownFacts } from './corpus/known-facts.ts';
import { randomOf } from './corpus/random.ts';
import { textStyles } from './corpus/text/style.ts';
import { writeText } from './corpus/text/write-text.ts';
import { runCommand, UsageError } from './shell/run-command.ts';

const usage = `usage: npm run corpus -- --out DIR [--seed N] [--forces kent,essex,…]

Writes invented reports on all 43 forces, or on those named, to DIR, and what is true in them to DIR/known.
The same seed gives the same bytes.
`;

const known = forces.map(({ slug }) => slug);

await runCommand({
  usage,
  options: {
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    forces: { type: 'string', default: known.join(',') },
  },
  run: ({ values }) => {
    if (values.out === undefined) throw new UsageError('Give the folder: `--out DIR`.');
    const seed = Number(values.seed);
    if (!Number.isInteger(seed)) throw new UsageError(`\`${values.seed}\` is no whole number.`);
    const slugs = values.forces.split(',');
    const unknown = slugs.filter((slug) => !known.includes(slug));
    if (unknown.length > 0) throw new UsageError(`No force is called \`${unknown.join(', ')}\`.`);
    writeCorpus({ out: values.out, seed, slugs });
    return 0;
  },
});

interface Options {
  out: string;
  seed: number;
  slugs: readonly string[];
}

function writeCorpus({ out, seed, slugs }: Options): void {
  mkdirSync(join(out, 'known'), { recursive: true });
  for (const force of forces.filter(({ slug }) => slugs.includes(slug))) {
    const report = drawReport(force, seed);
    const style = randomOf(seed, `style of ${force.slug}`).pick(textStyles);
    writeFileSync(join(out, `${report.id}.txt`), writeText(report, style));
    writeFileSync(
      join(out, 'known', `${report.id}.json`),
      `${JSON.stringify(knownFacts(report), undefined, 2)}\n`,
    );
  }
  process.stdout.write(`${String(slugs.length)} invented reports in ${out}\n`);
}
