import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

import { fileProblem, type FileProblem } from './file-problem.ts';

/** What a folder of report texts holds. */
export interface ReportFolder {
  /** Paths of what is named as a text, sorted. */
  texts: string[];
  /** What is wrong with the folder, and every file in it that is not read. */
  problems: FileProblem[];
}

/** Beyond so many files that are not read a person has seen that this is not the folder. */
const mostNamed = 200;

/** List the report texts of a folder: `*.txt` directly in it, and nothing that is hidden. */
export function listTexts(folder: string): ReportFolder {
  let entries: Dirent[];
  try {
    entries = sorted(readdirSync(folder, { withFileTypes: true }));
  } catch {
    return { texts: [], problems: [fileProblem(folder, 'no-folder')] };
  }
  const texts = entries.filter(isText).map(({ name }) => join(folder, name));
  const others = entries.filter((entry) => !isText(entry)).flatMap((entry) => filesOf(entry));
  const unread = others
    .slice(0, mostNamed)
    .map(({ path, found }) => fileProblem(path, 'not-read', found));
  const more = others.length - unread.length;
  return {
    texts,
    problems: [
      ...(texts.length === 0 ? [fileProblem(folder, 'no-texts')] : []),
      ...unread,
      ...(more > 0 ? [fileProblem(folder, 'not-read', `${String(more)} files more`)] : []),
    ],
  };
}

function isText({ name }: Dirent): boolean {
  return name.endsWith('.txt') && !name.startsWith('.');
}

/** A file that is not read, or all those of a folder below; a link is not followed. */
function filesOf(entry: Dirent, depth = 0): { path: string; found: string }[] {
  const path = join(entry.parentPath, entry.name);
  if (!entry.isDirectory()) return [{ path, found: whatIs(entry, depth) }];
  try {
    const inside = sorted(readdirSync(path, { withFileTypes: true }));
    return inside.flatMap((below) => filesOf(below, depth + 1));
  } catch {
    return [{ path, found: 'a folder that may not be opened' }];
  }
}

function whatIs({ name }: Dirent, depth: number): string {
  if (depth > 0) return 'a file in a folder below';
  if (name.startsWith('.')) return 'a hidden file';
  return /\.txt$/i.test(name) ? 'a name that does not end in small letters' : 'another file';
}

function sorted(entries: Dirent[]): Dirent[] {
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
