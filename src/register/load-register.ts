import { readFileSync } from 'node:fs';

import type { Force } from '../schema/force.ts';
import { parseRegister } from './parse-register.ts';

/**
 * Load the force register of the project.
 *
 * The path is taken from the working directory and not from this module, because the site build
 * moves modules into a bundle; scripts, tests and the build all run from the project root.
 */
export function loadRegister(path = 'content/forces.csv'): Force[] {
  return parseRegister(readFileSync(path, 'utf8'));
}
