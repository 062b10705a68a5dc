import { existsSync, readFileSync } from 'node:fs';

/** The versions of all packages, as far as a copy of the project has them written down. */
export function lockfile(): string {
  return existsSync('package-lock.json') ? readFileSync('package-lock.json', 'utf8') : '';
}
