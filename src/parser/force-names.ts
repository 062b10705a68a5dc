import type { Force } from '../schema/force.ts';
import { keyOf } from './lines.ts';

/** Find the force whose name the words begin with; the longest name wins, and words may follow it. */
export function forceNamed(words: string, forces: readonly Force[]): Force | undefined {
  const key = `${keyOf(words)} `;
  let found: { force: Force; length: number } | undefined;
  for (const force of forces) {
    for (const name of fullNames(force)) {
      const wanted = `${keyOf(name).replace(/^the /, '')} `;
      const length = key.replace(/^the /, '').startsWith(wanted) ? wanted.length : 0;
      if (length > (found?.length ?? 0)) found = { force, length };
    }
  }
  return found?.force;
}

/** Names that stand for the whole force: official, of today, and every alias that says it is a force. */
export function fullNames(force: Force): string[] {
  const aliases = force.aliases.filter((alias) => /\b(?:police|constabulary)\b/i.test(alias));
  const composed = [`${force.shortName} Police`, `${force.shortName} Constabulary`];
  return [
    force.name,
    ...(force.nameNow === undefined ? [] : [force.nameNow]),
    ...aliases,
    ...composed,
  ];
}
