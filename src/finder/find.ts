import { findPostcode } from './find-postcode.ts';
import type { Candidate, FindResult } from './find-result.ts';
import { matchPlaces, type IndexedPlace } from './match-places.ts';
import { isOwnName, namesakes } from './namesakes.ts';
import type { Place } from './place.ts';
import type { PostcodeIndex } from './postcode-index.ts';

export interface FinderData {
  postcodes: PostcodeIndex;
  places: readonly IndexedPlace[];
}

/** Enough to choose from without becoming a list to search. */
const MOST_SUGGESTIONS = 6;

/** Find the force of a postcode, district, sector, council, town or force name as it was typed. */
export function findForce(typed: string, { postcodes, places }: FinderData): FindResult {
  const text = typed.trim();
  if (text === '') return { kind: 'invalid', typed: text, problem: 'empty' };
  // No name holds a digit, so a text with one can only be meant as a postcode.
  if (/\d/.test(text)) {
    const result = findPostcode(text, postcodes);
    return result ?? { kind: 'invalid', typed: text, problem: 'not-a-postcode' };
  }
  const matches = matchPlaces(text, places);
  const exact = matches.filter(({ isExact }) => isExact).map(({ place }) => place);
  if (exact.length > 0) return findExact([...exact, ...namesakes(text, matches)], text);
  // Without a digit a postcode is possible only by slips, as in `NNI IAA`.
  const result = matches.length === 0 ? findPostcode(text, postcodes) : undefined;
  if (result) return result;
  if (isPostcodeArea(text, postcodes))
    return { kind: 'invalid', typed: text, problem: 'area-only' };
  if (matches.length === 0) return { kind: 'none', typed: text };
  const suggested = matches.slice(0, MOST_SUGGESTIONS).map(({ place }) => place);
  return { kind: 'suggestions', typed: text, places: suggested };
}

/** Answer for a place that has been chosen from suggestions. */
export function findPlace(place: Place): FindResult {
  return findExact([place], place.name);
}

function findExact(places: Place[], typed: string): FindResult {
  const [first] = places;
  const candidates = candidatesOf(places);
  const [only] = candidates;
  if (!first || !only) throw new Error('A place without a force cannot be found');
  if (candidates.length === 1) {
    const subject = { kind: 'place', label: first.name, place: first } as const;
    return { kind: 'force', subject, force: only.territory, orIfNew: [] };
  }
  // The name of the first place would not stand for the others: London is no part of the Met's name.
  const named = places.find((place) => isOwnName(place, typed));
  const subject = { kind: 'place', label: named?.name ?? `“${typed}”`, place: first } as const;
  return { kind: 'candidates', subject, reason: 'several-places', candidates };
}

/** List each force once, with the first place that leads to it. */
function candidatesOf(places: Place[]): Candidate[] {
  const byForce = new Map<string, Candidate>();
  for (const place of places) {
    for (const force of place.forces) {
      if (!byForce.has(force)) byForce.set(force, { territory: force, place });
    }
  }
  return [...byForce.values()];
}

/** One or two letters that only begin a postcode: `NN`. */
function isPostcodeArea(text: string, { districts }: PostcodeIndex): boolean {
  const letters = text.toUpperCase();
  if (!/^[A-Z]{1,2}$/.test(letters)) return false;
  return [...districts.keys()].some(
    (outcode) => outcode.startsWith(letters) && /\d/.test(outcode.charAt(letters.length)),
  );
}
