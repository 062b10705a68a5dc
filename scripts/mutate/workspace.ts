import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import type { Mutant } from './mutants.ts';

/** What became of a mutant: the tests saw it, it never ended, or nothing saw it. */
export type Fate = 'killed' | 'timed out' | 'survived';

/** A copy of the project in which modules can be broken while the project stays as it is. */
export interface Workspace {
  directory: string;
  tryMutant: (mutant: Mutant) => Promise<Fate>;
  remove: () => void;
}

/** Many times what the slowest tests take; a mutant that runs on has a loop without end. */
const longest = 300_000;

/** Copy the project, or a workspace, and write down what the unmutated parser reads. */
export async function createWorkspace(from = '.'): Promise<Workspace> {
  const directory = mkdtempSync(join(tmpdir(), 'mutate-'));
  for (const name of ['src', 'tests', 'scripts', 'content', 'package.json', 'tsconfig.json'])
    cpSync(join(from, name), join(directory, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(directory, 'node_modules'));
  const expected = join(directory, 'expected.json');
  const examine = () => run('node', ['scripts/mutate/examine.ts', expected], directory);
  if ((await examine()) !== 0 || (await examine()) !== 0)
    throw new Error('The unmutated parser does not give the same answer twice');
  return {
    directory,
    tryMutant: async (mutant) => {
      const file = join(directory, mutant.path);
      const text = readFileSync(file, 'utf8');
      writeFileSync(
        file,
        text.slice(0, mutant.start) + mutant.replacement + text.slice(mutant.end),
      );
      const examined = await examine();
      const status = examined === 0 ? await runTests(mutant.path, directory) : examined;
      writeFileSync(file, text);
      return status === 0 ? 'survived' : status === undefined ? 'timed out' : 'killed';
    },
    remove: () => {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Run the unit tests beside a module, those of the rules and those of written reports, up to the first that fails. */
function runTests(path: string, directory: string): Promise<number | undefined> {
  const beside = dirname(path).replace(/^src\b/, 'tests');
  const tests = [`${beside}/`, 'tests/parser/rules.test.ts', 'tests/reports-written/'];
  const options = ['run', '--config', 'tests/vitest.config.ts', '--project', 'unit', '--bail', '1'];
  return run('vitest', [...options, ...tests], directory);
}

/** Run a command to its end; no status where it had to be stopped. */
function run(command: string, args: string[], cwd: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const child = spawn(join('node_modules', '.bin', command), args, {
      cwd,
      stdio: 'ignore',
      timeout: longest,
    });
    child.on('error', fail);
    child.on('exit', (status) => {
      done(status ?? undefined);
    });
  });
}
