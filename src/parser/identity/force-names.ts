import type { Force } from '../../schema/force.ts';
import { keyOf } from '../lines.ts';

/** Words of a name that say it is a whole force's. */
const forceWord = /\b(?:police|constabulary|heddlu)\b/i;

/** Find the force whose name the words begin with; the longest name wins, and words may follow it. */
export function forceNamed(words: string, forces: readonly Force[]): Force | undefined {
  const key = `${nameKey(words)} `;
  let found: { force: Force; length: number } | undefined;
  for (const force of forces) {
    for (const name of nameKeys(force)) {
      const wanted = `${name} `;
      const length = key.startsWith(wanted) ? wanted.length : 0;
      if (length > (found?.length ?? 0)) found = { force, length };
    }
  }
  return found?.force;
}

/** Names that stand for the whole force: official, of today, and every alias that says it is a force. */
export function fullNames(force: Force): string[] {
  const aliases = force.aliases.filter((alias) => forceWord.test(alias));
  const composed = [`${force.shortName} Police`, `${force.shortName} Constabulary`];
  return [
    force.name,
    ...(force.nameNow === undefined ? [] : [force.nameNow]),
    ...aliases,
    ...composed,
  ];
}

/** The names of a force are asked about with every report, and always the same. */
const keysOfForces = new WeakMap<Force, readonly string[]>();

function nameKeys(force: Force): readonly string[] {
  const keys = keysOfForces.get(force) ?? fullNames(force).map(nameKey);
  keysOfForces.set(force, keys);
  return keys;
}

/** Reduce a force's name to what all its spellings share: `the Devon & Cornwall Police`, `Devon and Cornwall Police`. */
export function nameKey(words: string): string {
  return keyOf(words.replaceAll('&', ' and ')).replace(/^the /, '');
}

/** Write a pattern that finds a name in any spelling, and broken over two lines. */
export function namePattern(name: string): string {
  return nameKey(name)
    .split(' ')
    .map((word) => (word === 'and' ? '(?:and|&)' : word))
    .join('[\\s–—-]{1,9}');
}
