import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

import { runCommand } from './shell/run-command.ts';

const usage = `usage: npm test

Runs every check, the cheap first: format, types, lint, unit tests, build, links, HTML, a real browser.
`;

interface Step {
  name: string;
  command: string;
  args: string[];
  /** Whether the step looks at the site that the build step makes. */
  needsSite?: boolean;
}

/** What is read of the test runner's report. */
interface VitestResults {
  numPassedTests: number;
  numFailedTests: number;
}

/** Reports of the test runner, from which the last line's counts are read. */
const RESULTS = resolve('tests', '.results');

/** Everything that must hold, the cheap first. `npm test` runs all of it, and so does CI. */
const STEPS: readonly Step[] = [
  { name: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  // The type check writes the types of the content collections, which the linter reads.
  { name: 'types', command: 'astro', args: ['check', '--minimumFailingSeverity', 'warning'] },
  {
    name: 'lint',
    command: 'eslint',
    args: ['--config', '.config/eslint.config.js', '--max-warnings', '0', '.'],
  },
  { name: 'unit tests', command: 'vitest', args: vitestArgs('unit', 'components') },
  { name: 'build', command: 'node', args: ['scripts/build.ts'] },
  { name: 'links', command: 'node', args: ['scripts/check-links.ts'], needsSite: true },
  { name: 'html', command: 'node', args: ['scripts/check-html.ts'], needsSite: true },
  { name: 'browser tests', command: 'vitest', args: vitestArgs('browser'), needsSite: true },
];

await runCommand({ usage, options: {}, run: runSteps });

/** Run all steps, and tell by the exit status whether everything holds. */
function runSteps(): number {
  rmSync(RESULTS, { recursive: true, force: true });
  const failed: string[] = [];
  for (const step of STEPS) {
    const isUseless = step.needsSite === true && failed.includes('build');
    if (isUseless || !runStep(step)) failed.push(step.name);
  }
  report(failed);
  return failed.length === 0 ? 0 : 1;
}

/** Run a step with its output shown, and tell whether it passed. */
function runStep({ name, command, args }: Step): boolean {
  console.log(`\n── ${name}: ${[command, ...args].join(' ')}`);
  const started = performance.now();
  const path = [resolve('node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  if (error) console.error(error.message);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return status === 0;
}

/** Sum up: the steps by name, and the tests by number in the last line. */
function report(failed: readonly string[]): void {
  const counts = ['unit', 'browser'].map((project) => countTests(project));
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failedTests = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${STEPS.length - failed.length} of ${STEPS.length} steps passed`);
  if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
  console.log(`Tests: ${passed} passed, ${failedTests} failed`);
}

function countTests(project: string): { passed: number; failed: number } {
  const file = join(RESULTS, `${project}.json`);
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const results = JSON.parse(readFileSync(file, 'utf8')) as VitestResults;
  return { passed: results.numPassedTests, failed: results.numFailedTests };
}

/** Run some of the suites, with a report named for the first. */
function vitestArgs(...suites: [string, ...string[]]): string[] {
  const projects = suites.flatMap((suite) => ['--project', suite]);
  const reporters = ['--reporter', 'default', '--reporter', 'json'];
  const output = `--outputFile.json=tests/.results/${suites[0]}.json`;
  return ['run', '--config', 'tests/vitest.config.ts', ...projects, ...reporters, output];
}
