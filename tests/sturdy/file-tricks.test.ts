import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { copyProject, type Outcome, type ProjectCopy } from './project-copy.ts';

const bedfordshire = 'bedfordshire-2017-effectiveness.txt';

/** A trick, and what has to be said of it. */
interface Trick {
  name: string;
  play: (path: string) => void;
  said: RegExp;
}

const tricks: readonly Trick[] = [
  trick(
    'pipe.txt',
    (path) => execFileSync('mkfifo', [path]),
    /pipe\.txt:1: error not-a-file: .*a named pipe/,
  ),
  trick(
    'zero.txt',
    (path) => {
      symlinkSync('/dev/zero', path);
    },
    /zero\.txt:1: error not-a-file: .*a device/,
  ),
  trick(
    'null.txt',
    (path) => {
      symlinkSync('/dev/null', path);
    },
    /null\.txt:1: error not-a-file: .*a device/,
  ),
  trick('folder.txt', (path) => mkdirSync(path), /folder\.txt:1: error not-a-file: .*a folder/),
  trick(
    'root.txt',
    (path) => {
      symlinkSync('/', path);
    },
    /root\.txt:1: error not-a-file: .*a folder/,
  ),
  trick(
    'broken.txt',
    (path) => {
      symlinkSync('gone', path);
    },
    /broken\.txt:1: error broken-link: /,
  ),
  trick(
    'circle.txt',
    (path) => {
      symlinkSync('circle.txt', path);
    },
    /circle\.txt:1: error broken-link: /,
  ),
  trick(
    'big.txt',
    (path) => {
      writeFileSync(path, '');
      truncateSync(path, 3 * 2 ** 30);
    },
    /big\.txt:1: error file-too-big: .*3,221,225,472/,
  ),
  trick(
    'log.txt',
    (path) => {
      symlinkSync('/proc/kmsg', path);
    },
    /log\.txt:1: error (?:unreadable|not-allowed|not-a-file|file-too-big|out-of-time)/,
  ),
  trick(
    'status.txt',
    (path) => {
      symlinkSync('/proc/self/status', path);
    },
    /status\.txt:1: error title-missing/,
  ),
  trick(
    'empty.txt',
    (path) => {
      writeFileSync(path, '');
    },
    /empty\.txt:1: error empty-text/,
  ),
  trick(
    'pdf.txt',
    (path) => {
      writeFileSync(path, '%PDF-1.7\n');
    },
    /pdf\.txt:1: error not-text: .*a PDF/,
  ),
  trick(
    'copy.txt',
    (path) => {
      copyFileSync(path.replace('copy.txt', bedfordshire), path);
    },
    /copy\.txt:1: error (?:duplicate-report|file-name)/,
  ),
  trick(
    'hard.txt',
    (path) => {
      linkSync(path.replace('hard.txt', bedfordshire), path);
    },
    /hard\.txt:1: error (?:duplicate-report|file-name)/,
  ),
  trick(
    'a\u001b[2J\nb.txt',
    (path) => {
      writeFileSync(path, '');
    },
    /a\\u001b\[2J\\u000ab\.txt:1: error empty-text/,
  ),
  trick(
    '[x]{a,b}*.txt',
    (path) => {
      writeFileSync(path, '');
    },
    /\[x\]\{a,b\}\*\.txt:1: error empty-text/,
  ),
  trick(
    `${'n'.repeat(250)}.txt`,
    (path) => {
      writeFileSync(path, '');
    },
    /n{250}\.txt:1: error empty-text/,
  ),
  trick(
    'kent-2017-effectiveness.TXT',
    (path) => {
      writeFileSync(path, '');
    },
    /kent-2017-effectiveness\.TXT:1: warning not-read/,
  ),
  trick(
    'essex-2017-effectiveness.md',
    (path) => {
      writeFileSync(path, '');
    },
    /essex-2017-effectiveness\.md:1: warning not-read/,
  ),
  trick(
    '.surrey-2017-effectiveness.txt',
    (path) => {
      writeFileSync(path, '');
    },
    /\.surrey-2017-effectiveness\.txt:1: warning not-read: .*a hidden file/,
  ),
  trick(
    'old',
    (path) => {
      mkdirSync(path);
      writeFileSync(`${path}/dorset.txt`, '');
    },
    /old\/dorset\.txt:1: warning not-read: .*in a folder below/,
  ),
];

function trick(name: string, play: (path: string) => unknown, said: RegExp): Trick {
  return { name, play: (path) => void play(path), said };
}

let copy: ProjectCopy;
let outcome: Outcome;
beforeAll(async () => {
  copy = await copyProject([bedfordshire]);
  mkdirSync(copy.path('dist'));
  writeFileSync(copy.path('dist', 'index.html'), 'the last site');
  for (const { name, play } of tricks) play(copy.path('content', 'reports', name));
  outcome = await copy.build();
});
afterAll(() => copy.remove());

describe(`a folder with ${String(tricks.length)} tricks in it`, () => {
  test('stops the build without a stack and leaves the last site', () => {
    expect(outcome.status).toBe(1);
    expect(outcome.output).not.toMatch(/^\s+at .*node_modules/m);
    expect(readFileSync(copy.path('dist', 'index.html'), 'utf8')).toBe('the last site');
  });

  test.each(tricks.map(({ name, said }) => [JSON.stringify(name), said] as const))(
    'has %s named',
    (_name, said) => {
      expect(outcome.output).toMatch(said);
    },
  );

  test('has nothing said against the good report', () => {
    expect(outcome.output).not.toMatch(new RegExp(`/${bedfordshire}:\\d+: error`));
  });

  // Whoever may do everything may read everything.
  test.skipIf(process.getuid?.() === 0)('has a text that may not be read named', async () => {
    writeFileSync(copy.path('content', 'reports', 'locked.txt'), '');
    chmodSync(copy.path('content', 'reports', 'locked.txt'), 0);
    const { output } = await copy.build();
    expect(output).toMatch(/locked\.txt:1: error not-allowed: /);
  });
});
