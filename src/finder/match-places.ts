import { editDistance } from './edit-distance.ts';
import { nameKey, placeKey } from './name-key.ts';
import { PLACE_KINDS, type Place } from './place.ts';

/** How well a name fits what was typed; a lower rank is better. */
export const RANK = { exact: 0, beginning: 1, beginningOfWord: 2, typingError: 3 } as const;

export interface PlaceMatch {
  place: Place;
  rank: number;
}

/** Shorter texts are too close to too many names. */
const SHORTEST_WITH_ERROR = 4;
const SHORTEST_WITH_TWO_ERRORS = 8;

/** Find the places whose name, or another name of theirs, fits what was typed; best first. */
export function matchPlaces(typed: string, places: readonly Place[]): PlaceMatch[] {
  const keys = [...new Set([nameKey(typed), placeKey(typed)])].filter((key) => key !== '');
  const scored = places.flatMap((place) => {
    const scores = keys.flatMap((key) => namesOf(place).map((name) => score(key, name)));
    const rank = Math.min(Infinity, ...scores);
    return rank < Infinity ? [{ place, rank }] : [];
  });
  return scored.sort((a, b) => a.rank - b.rank || compare(a.place, b.place));
}

function namesOf({ name, welsh, aliases = [] }: Place): string[] {
  const names = [name, ...(welsh ? [welsh] : []), ...aliases];
  return [...new Set(names.flatMap((each) => [nameKey(each), placeKey(each)]))];
}

function score(key: string, name: string): number {
  if (name === key) return RANK.exact;
  if (name.startsWith(key)) return RANK.beginning;
  if (name.includes(` ${key}`)) return RANK.beginningOfWord;
  const allowed = allowedErrors(key.length);
  if (allowed === 0) return Infinity;
  const { whole, prefix } = editDistance(key, name);
  if (prefix > allowed) return Infinity;
  // A name that is complete but for the error comes before one that would go on.
  return RANK.typingError + prefix + (whole <= allowed ? 0 : 0.5);
}

function allowedErrors(length: number): number {
  if (length < SHORTEST_WITH_ERROR) return 0;
  return length < SHORTEST_WITH_TWO_ERRORS ? 1 : 2;
}

function compare(a: Place, b: Place): number {
  return kindRank(a) - kindRank(b) || a.name.localeCompare(b.name, 'en-GB');
}

function kindRank({ kinds: [kind] }: Place): number {
  return kind === undefined ? PLACE_KINDS.length : PLACE_KINDS.indexOf(kind);
}
