import type { Force } from '../schema/force.ts';
import { loadRegister } from './load-register.ts';

/** The 43 territorial forces of England and Wales, sorted by short name. */
export const forces: readonly Force[] = loadRegister();

const bySlug = new Map(forces.map((force) => [force.slug, force]));

/** Find a force by its slug; `undefined` where the register has no such force. */
export function forceBySlug(slug: string): Force | undefined {
  return bySlug.get(slug);
}
