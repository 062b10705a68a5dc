import { matchPlaces, type IndexedPlace } from './match-places.ts';
import type { Place } from './place.ts';

/** What a name with the place around it, such as `Luton, Bedfordshire`, can mean. */
export interface PlacesWithin {
  /** Places of that name which a force of the place around them polices. */
  within: Place[];
  /** Places of that name elsewhere, where none is within: no answer, but what may have been meant. */
  others: Place[];
}

/** Read a text as a place and, after a comma, the county, council or town that it is in. */
export function placesWithin(text: string, places: readonly IndexedPlace[]): PlacesWithin {
  const [name = '', around] = text.split(',');
  if (around === undefined) return { within: [], others: [] };
  const named = exactPlaces(name, places);
  const forces = new Set(exactPlaces(around, places).flatMap((place) => place.forces));
  const within = named.filter((place) => place.forces.some((force) => forces.has(force)));
  return { within, others: within.length > 0 ? [] : named };
}

function exactPlaces(name: string, places: readonly IndexedPlace[]): Place[] {
  const matches = matchPlaces(name, places).filter(({ isExact }) => isExact);
  return matches.map(({ place }) => place);
}
