import { spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { isWhole, readManifest } from '../../scripts/site/manifest.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const kills = 50;
const text = 'content/reports/bedfordshire-2017-effectiveness.txt';

let copy: ProjectCopy;
let seconds: number;
beforeAll(async () => {
  copy = await copyProject(['bedfordshire-2017-effectiveness.txt']);
  const began = performance.now();
  expect((await copy.build()).status).toBe(0);
  seconds = (performance.now() - began) / 1000;
});
afterAll(() => copy.remove());

/** Instants from a fixed seed, spread over a build and a little beyond. */
function instants(): number[] {
  let seed = 20_171;
  return Array.from({ length: kills }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return (seed / 2 ** 31) * seconds * 1.05;
  });
}

/** Wait until a build puts its site beside the one that it will replace, or ends before. */
async function swapOf(build: ChildProcess): Promise<void> {
  const staged = copy.path(`.dist.${String(build.pid)}.new`);
  while (build.exitCode === null && !existsSync(staged)) await sleep(1);
}

test(`a build that is killed at any of ${String(kills)} instants leaves the old site or the new one`, async () => {
  const ended = { old: 0, new: 0 };
  for (const [at, instant] of instants().entries()) {
    const before = readManifest(copy.path('dist'));
    const words = readFileSync(text, 'utf8').replace('March 2018', `March ${String(1900 + at)}`);
    writeFileSync(copy.path(text), words);
    const build = copy.start();
    const isEnded = new Promise((onExit) => build.once('exit', onExit));
    // Every other build is killed about its swap, which no instant drawn for all of it would meet.
    if (at % 2 === 0) await sleep(instant * 1000);
    else await Promise.race([isEnded, swapOf(build).then(() => sleep(at - 1))]);
    build.kill('SIGKILL');
    await isEnded;
    const site = readManifest(copy.path('dist'));
    if (typeof site !== 'object' || typeof before !== 'object') throw new Error('No site is left');
    expect(await isWhole(copy.path('dist'), site)).toBe(true);
    ended[site.madeFrom === before.madeFrom ? 'old' : 'new'] += 1;
  }
  process.stdout.write(
    `${String(kills)} kills: the old site ${String(ended.old)} times, the new one ${String(ended.new)} times\n`,
  );
  expect((await copy.build()).status).toBe(0);
  expect(readdirSync(copy.path('.build'))).toEqual([]);
  expect(readdirSync(copy.folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
});

test('what a killed build had started ends by itself', async () => {
  const build = copy.start(['--fresh']);
  await sleep(seconds * 400);
  build.kill('SIGKILL');
  await sleep(2000);
  const { stdout } = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
  expect(stdout.split('\n').filter((line) => line.includes(copy.path('.build')))).toEqual([]);
});

test('where two names cannot be exchanged, a kill between the two renames is mended by the next build', async () => {
  writeFileSync(copy.path('killed-swap.ts'), killedSwap);
  const { signal } = spawnSync(process.execPath, ['killed-swap.ts'], { cwd: copy.folder });
  expect(signal).toBe('SIGKILL');
  expect(existsSync(copy.path('dist'))).toBe(false);
  const { status, output } = await copy.build();
  expect(status).toBe(0);
  expect(output).toContain('it is back');
  expect(existsSync(copy.path('dist', 'index.html'))).toBe(true);
});

/** A swap on a system without an exchange, killed right after the site has been taken away. */
const killedSwap = `
import fs from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { rename } = fs;
fs.rename = async (from, to) => {
  await rename(from, to);
  if (to.endsWith('.old')) process.kill(process.pid, 'SIGKILL');
};
syncBuiltinESMExports();
mkdirSync('half', { recursive: true });
const { swapDirectory } = await import(${JSON.stringify(resolve('scripts/site/swap-directory.ts'))});
await swapDirectory('half', 'dist', () => false);
`;
