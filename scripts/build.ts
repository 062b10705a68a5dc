import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { collection } from '../src/report-texts/reports-folder.ts';
import { runCommand, UsageError } from './shell/run-command.ts';
import { buildSite } from './site/build-site.ts';

const usage = `usage: npm run build -- [--reports DIR --out DIR]

Builds the site of the texts in ${collection}/ into dist/, whole or not at all.
  --reports DIR  try other texts, which may be invented: every page says so
  --out DIR      where that trial goes; never dist/
`;

await runCommand({
  usage,
  options: { reports: { type: 'string' }, out: { type: 'string' } },
  run: async ({ values, positionals }) => {
    if (positionals.length > 0) throw new UsageError(`\`${positionals.join(' ')}\` is no option.`);
    const { reports, out } = trialOf(values);
    const started = performance.now();
    // A folder of its own, so that two builds at once do not write into one another.
    const work = resolve('.build', String(process.pid));
    const env = { REPORTS_FOLDER: reports, ASTRO_CACHE: join(work, 'cache') };
    const isBuilt = await buildSite(
      { work, site: resolve(out) },
      { run: (command, args) => runTool(command, args, env), log: console.error },
    );
    if (!isBuilt) return 1;
    console.log(`Built ${out}/ in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    return 0;
  },
});

/** Tell which texts go where; a trial never takes the place of the site. */
function trialOf({ reports, out }: { reports?: string | undefined; out?: string | undefined }): {
  reports: string;
  out: string;
} {
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

function runTool(
  command: string,
  args: string[],
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const path = `${resolve('node_modules', '.bin')}:${process.env.PATH ?? ''}`;
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env, PATH: path },
  });
  return new Promise((onExit, onError) => {
    child.once('error', onError);
    child.once('exit', (status) => {
      onExit(status ?? 1);
    });
  });
}
