import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { forces } from '../src/register/forces.ts';
import { drawReport } from './corpus/draw-report.ts';
import { knownFacts } from './corpus/known-facts.ts';
import { randomOf } from './corpus/random.ts';
import { textStyles } from './corpus/text/style.ts';
import { writeText } from './corpus/text/write-text.ts';

const usage = `usage: npm run corpus -- --out DIR [--seed N] [--forces kent,essex,…]

Writes invented reports on all 43 forces, or on those named, to DIR, and what is true in them to DIR/known.
The same seed gives the same bytes. Exit status: 0, or 2 for wrong usage.
`;

interface Options {
  out: string;
  seed: number;
  slugs: readonly string[];
}

const options = readOptions();
if (options) writeCorpus(options);
else {
  process.stderr.write(usage);
  process.exitCode = 2;
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

function readOptions(): Options | undefined {
  const known = forces.map(({ slug }) => slug);
  try {
    const { values } = parseArgs({
      options: {
        out: { type: 'string' },
        seed: { type: 'string', default: '1' },
        forces: { type: 'string', default: known.join(',') },
      },
    });
    const seed = Number(values.seed);
    const slugs = values.forces.split(',');
    return values.out !== undefined &&
      Number.isInteger(seed) &&
      slugs.every((slug) => known.includes(slug))
      ? { out: values.out, seed, slugs }
      : undefined;
  } catch {
    return undefined;
  }
}
