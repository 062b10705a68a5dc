import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { formatFileProblem } from '../../src/report-texts/file-problem.ts';
import { openFile } from '../../src/report-texts/open-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-file-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function path(name = 'x.txt'): string {
  return join(folder, name);
}

/** What is said of a file, without its folder. */
function saidOf(name = 'x.txt', mostBytes = 100): string {
  const opened = openFile(path(name), mostBytes);
  return 'problem' in opened
    ? formatFileProblem(opened.problem).replace(folder, '')
    : `${String(opened.bytes.length)} bytes`;
}

describe('openFile(path, mostBytes)', () => {
  test('reads a regular file, and a link to one', () => {
    writeFileSync(path(), 'words');
    symlinkSync(path(), path('link.txt'));
    expect([saidOf(), saidOf('link.txt')]).toEqual(['5 bytes', '5 bytes']);
  });

  test('reads a file that claims to have no size', () => {
    const opened = openFile('/proc/self/status', 100_000);
    expect('bytes' in opened && opened.bytes.length).toBeGreaterThan(100);
  });

  test.each([
    ['a folder', () => mkdirSync(path())],
    ['a named pipe', () => execFileSync('mkfifo', [path()])],
    ['a device', () => symlinkSync('/dev/zero', path())],
    ['a device', () => symlinkSync('/dev/tty', path())],
  ])('does not open %s', (found, make) => {
    make();
    expect(saidOf()).toBe(
      `/x.txt:1: error not-a-file: Expected a report, found ${found}; put a plain file here, or take it away`,
    );
  });

  test('does not open a socket', async () => {
    const server = createServer();
    await new Promise<void>((onListening) => server.listen(path(), onListening));
    expect(saidOf()).toContain('found a socket;');
    server.close();
  });

  test('looks at the size before it reads', () => {
    writeFileSync(path(), '');
    truncateSync(path(), 3 * 2 ** 30);
    expect(saidOf('x.txt', 3_000_000)).toBe(
      '/x.txt:1: error file-too-big: Expected a file of at most 3,000,000 bytes, found 3,221,225,472; give one report a file, without pictures',
    );
  });

  test('stops where a file has more than it claims', () => {
    const opened = openFile('/proc/self/status', 100);
    expect('problem' in opened && opened.problem.rule).toBe('file-too-big');
  });

  test.each([
    ['no such file', 'no-such-file', () => undefined],
    ['a link that leads nowhere', 'broken-link', () => symlinkSync(path('gone'), path())],
    ['a link to itself', 'broken-link', () => symlinkSync(path(), path())],
  ])('says that there is %s', (_found, rule, make) => {
    make();
    expect(saidOf()).toContain(`/x.txt:1: error ${rule}: `);
  });

  test('shows a name that would move the cursor', () => {
    expect(saidOf('a\u001b[2J\nb.txt')).toMatch(/^\/a\\u001b\[2J\\u000ab\.txt:1: error /);
  });
});
