import { editDistance } from './edit-distance.ts';
import { nameKey, ownKeys, placeKey } from './name-key.ts';
import { PLACE_KINDS, type Place } from './place.ts';

/** A place with every name of it, reduced for comparing. */
export interface IndexedPlace {
  place: Place;
  names: string[];
}

export interface PlaceMatch {
  place: Place;
  /** Whether a name of the place is what was typed, not only its beginning or something like it. */
  isExact: boolean;
}

interface RankedPlace {
  place: Place;
  rank: number;
}

const EXACT = 0;
const BEGINNING = 1;
const BEGINNING_OF_WORD = 2;

/** One letter fits too many names to help. */
const SHORTEST_BEGINNING = 2;
/** Shorter texts are too close to too many names. */
const SHORTEST_WITH_ERROR = 4;
const SHORTEST_WITH_TWO_ERRORS = 8;

/** Reduce the names of all places once, because every letter that is typed compares them. */
export function indexPlaces(places: readonly Place[]): IndexedPlace[] {
  return places.map((place) => {
    const { aliases = [] } = place;
    // Of another name the place is not taken out: “Birmingham Police” does not make a force of Birmingham.
    const keys = [...ownKeys(place), ...aliases.map(nameKey)];
    return { place, names: [...new Set(keys.flatMap(spellings))] };
  });
}

/** Spell a name as it is, and with its other `on`: Burton upon Trent is as often Burton on Trent. */
function spellings(key: string): string[] {
  return [key, key.replace(' upon ', ' on '), key.replace(' on ', ' upon ')];
}

/**
 * Find the places with a name that fits what was typed, best first; those that fit equally well keep
 * their order. Names that fit but for a typing error count only where none fits as it stands.
 */
export function matchPlaces(typed: string, places: readonly IndexedPlace[]): PlaceMatch[] {
  const keys = [...new Set([nameKey(typed), placeKey(typed)])].filter((key) => key !== '');
  const fitting = rankPlaces(places, { keys, rankName: rankFit });
  const ranked = fitting.length > 0 ? fitting : rankPlaces(places, { keys, rankName: rankError });
  return ranked
    .sort((a, b) => a.rank - b.rank || kindRank(a.place) - kindRank(b.place))
    .map(({ place, rank }) => ({ place, isExact: rank === EXACT && fitting.length > 0 }));
}

interface Ranking {
  keys: string[];
  /** Lower is better; infinite where the name does not fit. */
  rankName: (key: string, name: string) => number;
}

function rankPlaces(places: readonly IndexedPlace[], { keys, rankName }: Ranking): RankedPlace[] {
  return places.flatMap(({ place, names }) => {
    const ranks = keys.flatMap((key) => names.map((name) => rankName(key, name)));
    const rank = Math.min(Infinity, ...ranks);
    return rank < Infinity ? [{ place, rank }] : [];
  });
}

function rankFit(key: string, name: string): number {
  if (name === key) return EXACT;
  if (key.length < SHORTEST_BEGINNING) return Infinity;
  if (name.startsWith(key)) return BEGINNING;
  return name.includes(` ${key}`) ? BEGINNING_OF_WORD : Infinity;
}

function rankError(key: string, name: string): number {
  const allowed = allowedErrors(key.length);
  if (allowed === 0) return Infinity;
  const { whole, prefix } = editDistance(key, name);
  if (prefix > allowed) return Infinity;
  // A name that is complete but for the error comes before one that would go on.
  return prefix + (whole <= allowed ? 0 : 0.5);
}

function allowedErrors(length: number): number {
  if (length < SHORTEST_WITH_ERROR) return 0;
  return length < SHORTEST_WITH_TWO_ERRORS ? 1 : 2;
}

function kindRank({ kinds: [kind] }: Place): number {
  return kind === undefined ? PLACE_KINDS.length : PLACE_KINDS.indexOf(kind);
}
