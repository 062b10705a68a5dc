import type { Force } from '../schema/force.ts';
import { loadRegister } from './load-register.ts';

/** The 43 territorial forces of England and Wales, sorted by short name. */
export const forces: readonly Force[] = loadRegister();

/** The full names of all forces by slug. */
export const forceNames: Readonly<Record<string, string>> = Object.fromEntries(
  forces.map(({ slug, name }) => [slug, name]),
);

const bySlug = new Map(forces.map((force) => [force.slug, force]));

/** Find a force by its slug; `undefined` where the register has no such force. */
export function forceBySlug(slug: string): Force | undefined {
  return bySlug.get(slug);
}
