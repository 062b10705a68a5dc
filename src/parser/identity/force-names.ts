import type { Force } from '../../schema/force.ts';
import { keyOf } from '../lines.ts';
import { remembering } from '../remembering.ts';

/** Words of a name that say it is a whole force's. */
const forceWord = /\b(?:police|constabulary|heddlu)\b/i;

/** The names of a force are asked about with every report, and always the same. */
const nameKeys = remembering((force: Force) => fullNames(force).map(nameKey));

/** Find the force whose name the words begin with; the longest name wins, and words may follow it. */
export function forceNamed(words: string, forces: readonly Force[]): Force | undefined {
  const key = `${nameKey(words)} `;
  const starts = forces.flatMap((force) =>
    nameKeys(force)
      .filter((name) => key.startsWith(`${name} `))
      .map((name) => ({ force, length: name.length })),
  );
  return starts.sort((a, b) => b.length - a.length)[0]?.force;
}

/** Names that stand for the whole force: official, of today, and every alias that says it is a force. */
export function fullNames(force: Force): string[] {
  const { name, nameNow, shortName, aliases } = force;
  return [
    name,
    ...(nameNow === undefined ? [] : [nameNow]),
    ...aliases.filter((alias) => forceWord.test(alias)),
    `${shortName} Police`,
    `${shortName} Constabulary`,
  ];
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
