import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { cacheKey } from './checked-cache.ts';

/** The module that turns one text into a reading. */
const reader = 'src/parser/read-report.ts';

/** What else decides how a text is read: the register of forces, and the libraries. */
const data = ['content/forces.csv', 'package-lock.json'];

/** `from './lines.ts'`, `import('./lines.ts')` */
const relativeImport = /(?:from|import)\s{0,9}\(?\s{0,9}'(\.[^']+)'/g;

/** Digest everything that decides what a text says, so that a change of it has every text read again. */
export function readersDigest(): string {
  const files = [...modulesFrom(reader), ...data.filter((path) => existsSync(path))];
  return cacheKey(process.version, ...files.flatMap((path) => [path, readFileSync(path)]));
}

/** List a module and all those it imports, however far. */
function modulesFrom(start: string): string[] {
  const found = new Set([start]);
  for (const path of found) {
    const code = readFileSync(path, 'utf8');
    for (const [, target = ''] of code.matchAll(relativeImport)) {
      found.add(join(dirname(path), target));
    }
  }
  return [...found].toSorted();
}
