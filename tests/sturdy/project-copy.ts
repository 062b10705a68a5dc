import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/** What a build needs of the project. */
const sources = [
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['content', 'scripts', 'src', 'tests/examples'],
];

/** Caches that tools keep among the packages; each copy has its own. */
const caches = new Set(['.astro', '.cache', '.vite', '.vite-temp']);

/** How a build ended. */
export interface Outcome {
  status: number | null;
  output: string;
}

/** A copy of the project that a proof may do anything to. */
export interface ProjectCopy {
  folder: string;
  path: (...names: string[]) => string;
  /** Start a build without waiting for its end. */
  start: (args?: readonly string[], env?: Readonly<Record<string, string>>) => ChildProcess;
  build: (args?: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Outcome>;
  remove: () => Promise<void>;
}

/** Copy the project, with its packages linked one by one; fewer reports make a build quicker. */
export async function copyProject(reports?: readonly string[]): Promise<ProjectCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'sturdy-'));
  const path = (...names: string[]): string => join(folder, ...names);
  for (const name of sources) await cp(name, path(name), { recursive: true });
  for (const name of await readdir(path('content', 'reports'))) {
    if (!reports || reports.includes(name)) continue;
    await rm(path('content', 'reports', name));
    await rm(path('content', 'readings', `${basename(name, '.txt')}.json`), { force: true });
  }
  await mkdir(path('node_modules'));
  const packages = (await readdir('node_modules')).filter((name) => !caches.has(name));
  for (const name of packages) {
    await symlink(resolve('node_modules', name), path('node_modules', name));
  }
  const start: ProjectCopy['start'] = (args = [], env = {}) =>
    spawn(process.execPath, ['scripts/build.ts', ...args], {
      cwd: folder,
      env: { ...ownEnvironment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  return {
    folder,
    path,
    start,
    build: (args, env) => outcomeOf(start(args, env)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The environment without what the test runner put there, which builds would read as theirs. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const runners = /^(?:VITEST|NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !runners.test(name)));
}

/** Wait for the end of a process, with all that it prints. */
function outcomeOf(child: ChildProcess): Promise<Outcome> {
  let output = '';
  const add = (text: string): void => {
    output += text;
  };
  child.stdout?.setEncoding('utf8').on('data', add);
  child.stderr?.setEncoding('utf8').on('data', add);
  return new Promise((onEnd) => {
    child.once('close', (status) => {
      onEnd({ status, output });
    });
  });
}
