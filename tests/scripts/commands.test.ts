import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Every command of the project, so that a new one has to behave as well. */
const commands = globSync('scripts/*.ts').toSorted();

function run(
  script: string,
  ...args: string[]
): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

describe.each(commands)('%s', (script) => {
  test('says its usage on standard output where it is asked for, which is no error', () => {
    const { status, out, err } = run(script, '--help');
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^usage: (?:npm (?:run|test)|node )/);
  });

  test('ends with status 2 and its usage where it is called wrongly, with control characters shown', () => {
    const { status, out, err } = run(script, '--odd\u001b[2J');
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^usage: /);
    expect(err).toContain('--odd\\u001b[2J');
    expect(err).not.toMatch(/\u001b|^\s+at /mu);
  });

  test('takes a reader that closes its pipe for no error', () => {
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', 'set -o pipefail; "$0" "$1" --help | true', process.execPath, script],
      { encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
  });
});
