import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { copyProject, type ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy;
let mounted: string[] = [];
beforeAll(async () => {
  copy = await copyProject(['bedfordshire-2017-effectiveness.txt']);
});
afterEach(() => {
  for (const folder of mounted) spawnSync('umount', [folder]);
  mounted = [];
  for (const name of ['dist', 'disk', '.build']) {
    rmSync(copy.path(name), { recursive: true, force: true });
  }
});
afterAll(() => copy.remove());

/** Mount a small disk of memory, which only the owner of the machine may do. */
function mount(name: string, options: string): void {
  mkdirSync(copy.path(name), { recursive: true });
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', copy.path(name)]);
  if (status === 0) mounted.push(copy.path(name));
}

const mayMount = spawnSync('unshare', ['-m', 'true']).status === 0 && process.getuid?.() === 0;

describe.skipIf(!mayMount)('disks', () => {
  test('a full one stops the build in words, and the last site stays', async () => {
    expect((await copy.build()).status).toBe(0);
    const before = readFileSync(copy.path('dist', 'manifest.json'), 'utf8');
    mount('.build', 'size=700k');
    const { status, output } = await copy.build(['--fresh']);
    expect(status).toBe(1);
    expect(output).toMatch(/the disk is full; make room and build again/);
    expect(output).not.toMatch(/^\s+at /m);
    expect(readFileSync(copy.path('dist', 'manifest.json'), 'utf8')).toBe(before);
  });

  test('a `dist` that is a link to another one stays a link', async () => {
    mount('disk', 'size=64m');
    symlinkSync('disk/site', copy.path('dist'));
    expect((await copy.build()).status).toBe(0);
    expect(lstatSync(copy.path('dist')).isSymbolicLink()).toBe(true);
    expect(existsSync(copy.path('disk', 'site', 'index.html'))).toBe(true);
  });

  test('one that is full behind the link leaves nothing half there', async () => {
    mount('disk', 'size=1m');
    symlinkSync('disk/site', copy.path('dist'));
    const { status, output } = await copy.build();
    expect(status).toBe(1);
    expect(output).toMatch(/the disk is full/);
    expect(existsSync(copy.path('disk', 'site'))).toBe(false);
  });

  test('a `dist` that is the root of one is told what to do', async () => {
    mount('dist', 'size=64m');
    const { status, output } = await copy.build();
    expect(status).toBe(1);
    expect(output).toMatch(/in use as the root of a disk; mount the folder around it/);
    expect(output).not.toMatch(/^\s+at /m);
  });

  test('a read-only one is told what to do', async () => {
    mount('disk', 'size=1m,ro');
    symlinkSync('disk/site', copy.path('dist'));
    const { status, output } = await copy.build();
    expect(status).toBe(1);
    expect(output).toMatch(/the disk is read-only/);
  });
});
