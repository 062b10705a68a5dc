import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';

import { formatCount } from '../format/count.ts';
import { fileProblem, type FileProblem } from './file-problem.ts';

/** A file's bytes, or why it has none to give. */
export type OpenedFile = { path: string; bytes: Uint8Array } | { problem: FileProblem };

/**
 * Read a regular file of a limited size.
 *
 * Kind and size are looked at first and again once it is open, so that nothing waits for a pipe and nothing grows.
 */
export function openFile(path: string, mostBytes: number): OpenedFile {
  try {
    const problem = problemOf(path, statSync(path), mostBytes);
    return problem ? { problem } : readOpened(path, mostBytes);
  } catch (error) {
    return { problem: problemOfError(path, error) };
  }
}

function readOpened(path: string, mostBytes: number): OpenedFile {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK || 0));
  try {
    const problem = problemOf(path, fstatSync(file), mostBytes);
    return problem ? { problem } : readAtMost(path, file, mostBytes);
  } finally {
    closeSync(file);
  }
}

/** Read until the file ends, whatever size it claims to have. */
function readAtMost(path: string, file: number, mostBytes: number): OpenedFile {
  const bytes = new Uint8Array(Math.min(fstatSync(file).size, mostBytes) + 1);
  const parts: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const read = readSync(file, bytes);
    if (read === 0) return { path, bytes: Buffer.concat(parts) };
    total += read;
    if (total > mostBytes) return { problem: tooBig(path, total, mostBytes) };
    parts.push(bytes.slice(0, read));
  }
}

function problemOf(path: string, found: Stats, mostBytes: number): FileProblem | undefined {
  if (!found.isFile()) return fileProblem(path, 'not-a-file', kindOf(found));
  return found.size > mostBytes ? tooBig(path, found.size, mostBytes) : undefined;
}

function tooBig(path: string, bytes: number, mostBytes: number): FileProblem {
  const found = `at most ${formatCount(mostBytes)} bytes, found ${formatCount(bytes)}`;
  return fileProblem(path, 'file-too-big', found);
}

function kindOf(found: Stats): string {
  if (found.isDirectory()) return 'a folder';
  if (found.isFIFO()) return 'a named pipe';
  if (found.isSocket()) return 'a socket';
  return 'a device';
}

function problemOfError(path: string, error: unknown): FileProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  switch (code) {
    case 'ENOENT':
    case 'ELOOP':
      return fileProblem(path, isLink(path) ? 'broken-link' : 'no-such-file');
    case 'ENOTDIR':
      return fileProblem(path, 'no-such-file');
    case 'EACCES':
    case 'EPERM':
      return fileProblem(path, 'not-allowed');
    default:
      return fileProblem(path, 'unreadable', code);
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
