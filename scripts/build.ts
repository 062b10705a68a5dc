import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { collection } from '../src/report-texts/folders.ts';
import { runCommand, UsageError } from './shell/run-command.ts';
import { createStepLine } from './shell/show-step.ts';
import { buildSite } from './site/build-site.ts';
import { clearWork } from './site/clear-work.ts';
import { runStep } from './site/run-step.ts';

const usage = `usage: npm run build -- [--fresh] [--without ID]… [--reports DIR --out DIR]

Builds the site of the texts in ${collection}/ into dist/, whole or not at all.
  --fresh        take nothing from earlier builds; for releases
  --without ID   let a report go that the last site published, such as kent-2017-effectiveness
  --reports DIR  try other texts, which may be invented: every page says so
  --out DIR      where that trial goes; never dist/
`;

await runCommand({
  usage,
  options: {
    fresh: { type: 'boolean', default: false },
    without: { type: 'string', multiple: true, default: [] },
    reports: { type: 'string' },
    out: { type: 'string' },
  },
  run: ({ values }) => build({ ...placesOf(values), fresh: values.fresh, without: values.without }),
});

interface Request {
  reports: string;
  out: string;
  fresh: boolean;
  without: readonly string[];
}

async function build({ reports, out, fresh, without }: Request): Promise<number> {
  const began = performance.now();
  await clearWork('.build');
  // A folder of its own, so that two builds at once do not write into one another.
  const work = resolve('.build', String(process.pid));
  const base = baseOf(process.env.SITE_URL);
  // Astro takes what a page may know of its build from the environment first, so nothing is left to chance.
  const env = {
    REPORTS_FOLDER: reports,
    SITE_PATH: base.replace(/\/$/, ''),
    ...(fresh && { BUILD_FRESH: '1' }),
  };
  const line = createStepLine();
  const print = (text: string): void => {
    line.clear();
    process.stderr.write(text);
  };
  const outcome = await buildSite(
    { reports, site: resolve(out), work, base, without, fresh },
    {
      buildPages: (site, version) =>
        runStep('build-pages.ts', [site, join(work, 'cache')], {
          env: { ...env, DATA_VERSION: version },
          print,
        }),
      indexSearch: (site, version) => runStep('index-search.ts', [site, version], { print }),
      log: (message) => {
        print(`${message}\n`);
      },
      showStep: line.show,
    },
  ).finally(line.clear);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (outcome === 'failed') return 1;
  if (outcome === 'built') console.log(`Built ${out}/ in ${seconds} s`);
  else console.log(`Nothing has changed since ${out}/ was built; it is whole (${seconds} s)`);
  return 0;
}

/** The path in the address that the site will have. */
function baseOf(address = 'https://peel-compare.example'): string {
  if (URL.canParse(address) && /^https?:/.test(address)) return new URL(address).pathname;
  throw new UsageError(
    `SITE_URL is \`${address}\`; give an address such as https://example.org/peel/`,
  );
}

/** Tell which texts go where; a trial never takes the place of the site. */
function placesOf({
  reports,
  out,
}: {
  reports?: string | undefined;
  out?: string | undefined;
}): Pick<Request, 'reports' | 'out'> {
  if (reports === undefined && out === undefined) return { reports: collection, out: 'dist' };
  if (reports === undefined || out === undefined) {
    throw new UsageError('Give both `--reports` and `--out`, or neither.');
  }
  if (resolve(reports) === resolve(collection)) {
    throw new UsageError(
      `\`${reports}\` is the collection itself; build it without \`--reports\`.`,
    );
  }
  if (resolve(out) === resolve('dist')) throw new UsageError('A trial never goes to dist/.');
  if (existsSync(out) && !existsSync(join(out, 'index.html'))) {
    throw new UsageError(`\`${out}\` is there already and no site of ours; give a new folder.`);
  }
  return { reports: resolve(reports), out };
}
