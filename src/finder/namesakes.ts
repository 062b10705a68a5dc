import type { PlaceMatch } from './match-places.ts';
import { nameKey, placeKey } from './name-key.ts';
import type { Place } from './place.ts';

/** Tell a place that is called what was typed from one that only goes by it, as Newcastle upon Tyne by `Newcastle`. */
export function isOwnName({ name, welsh }: Place, typed: string): boolean {
  const names = welsh === undefined ? [name] : [name, welsh];
  return names.some((each) => [nameKey(each), placeKey(each)].includes(nameKey(typed)));
}

/**
 * Find the places that a short name can mean as well: `Newcastle` is under Lyme too. None where a
 * place has that very name, because then its longer neighbours are not what is meant.
 */
export function namesakes(typed: string, matches: readonly PlaceMatch[]): Place[] {
  const exact = matches.filter(({ isExact }) => isExact).map(({ place }) => place);
  if (exact.length === 0 || exact.some((place) => isOwnName(place, typed))) return [];
  const beginning = `${nameKey(typed)} `;
  return matches
    .filter(({ isExact, place }) => !isExact && nameKey(place.name).startsWith(beginning))
    .map(({ place }) => place);
}
