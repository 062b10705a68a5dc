import type { PlaceMatch } from './match-places.ts';
import { nameKey, ownKeys, placeKey } from './name-key.ts';
import type { Place } from './place.ts';

/** Tell a place that is called what was typed from one that only goes by it, as Newcastle upon Tyne by `Newcastle`. */
export function isOwnName(place: Place, typed: string): boolean {
  const names = ownKeys(place);
  return names.includes(nameKey(typed)) || names.includes(placeKey(typed));
}

/** What a short name leaves out: `Burton` for Burton upon Trent, `Weston` for Weston-super-Mare. */
const LEFT_OUT = /^(?:by|in|le|on|super|under|upon) /;

/**
 * Find the places that a short name can mean as well: `Newcastle` is under Lyme too. None where a
 * force, council or town has that very name, because then its longer neighbours are not what is meant;
 * beside villages of the name only those that are called by it for short.
 */
export function namesakes(typed: string, matches: readonly PlaceMatch[]): Place[] {
  const exact = matches.filter(({ isExact }) => isExact).map(({ place }) => place);
  const isSmall = ({ kinds: [kind] }: Place): boolean => kind === 'place';
  if (exact.some((place) => !isSmall(place) && isOwnName(place, typed))) return [];
  const beginning = `${nameKey(typed)} `;
  const isMeant = (name: string): boolean =>
    name.startsWith(beginning) &&
    (!exact.every(isSmall) || LEFT_OUT.test(name.slice(beginning.length)));
  return matches
    .filter(({ isExact, place }) => !isExact && !isSmall(place) && isMeant(nameKey(place.name)))
    .map(({ place }) => place);
}
