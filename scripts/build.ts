import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

import { buildSite } from './site/build-site.ts';

const started = performance.now();
const isBuilt = await buildSite(
  // A folder of its own, so that two builds at once do not write into one another.
  { work: resolve('.build', String(process.pid)), site: resolve('dist') },
  { run: runCommand, log: console.error },
);
if (isBuilt) console.log(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s`);
else process.exitCode = 1;

function runCommand(command: string, args: string[]): Promise<number> {
  const path = `${resolve('node_modules', '.bin')}:${process.env.PATH ?? ''}`;
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, PATH: path } });
  return new Promise((onExit, onError) => {
    child.once('error', onError);
    child.once('exit', (status) => {
      onExit(status ?? 1);
    });
  });
}
