import { findPostcode } from './find-postcode.ts';
import type { Candidate, FindResult, Subject } from './find-result.ts';
import type { FinderQuery } from './finder-address.ts';
import { matchPlaces, type IndexedPlace } from './match-places.ts';
import { isOwnName, namesakes } from './namesakes.ts';
import { placesWithin } from './places-within.ts';
import type { Place } from './place.ts';
import type { PostcodeIndex } from './postcode-index.ts';

export interface FinderData {
  postcodes: PostcodeIndex;
  places: readonly IndexedPlace[];
}

/** Enough to choose from without becoming a list to search. */
const MOST_SUGGESTIONS = 6;

/** A full postcode among other words: `B18 7QH` in `Dudley Road, Birmingham B18 7QH`. */
const POSTCODE_WITHIN = /(?<![A-Z\d])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![A-Z\d])/g;

/** What has so many forces that a list of them would be no answer. */
const WIDE_NAME = /^(?:(?:great )?britain|england(?: and wales)?|lloegr|uk|united kingdom)$/i;

/** Find the force of a postcode, district, sector, council, town or force name as it was typed. */
export function findForce(typed: string, { postcodes, places }: FinderData): FindResult {
  const text = typed.trim();
  if (text === '') return { kind: 'invalid', typed: text, problem: 'empty' };
  // No name holds a digit, so a text with one can only be meant as a postcode.
  if (/\d/.test(text)) {
    const result = findPostcode(text, postcodes) ?? findPostcode(postcodeIn(text), postcodes);
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
  if (WIDE_NAME.test(text)) return { kind: 'invalid', typed: text, problem: 'too-wide' };
  const { within, others } = placesWithin(text, places);
  if (within.length > 0) return findExact(within, text.split(',', 1)[0] ?? text);
  const suggested = [...others, ...matches.map(({ place }) => place)].slice(0, MOST_SUGGESTIONS);
  return suggested.length === 0
    ? { kind: 'none', typed: text }
    : { kind: 'suggestions', typed: text, places: suggested };
}

/** The one full postcode that stands in a text with other words, as in an address; else nothing. */
function postcodeIn(text: string): string {
  const [only, ...others] = new Set(text.toUpperCase().match(POSTCODE_WITHIN));
  return others.length === 0 ? (only ?? '') : '';
}

/** Answer for a place that has been chosen from suggestions. */
function findPlace(place: Place): FindResult {
  return findExact([place], place.name);
}

/** Find what an address asks for: the place that was chosen, while there still is one of its name. */
export function findAsked({ typed, force }: FinderQuery, data: FinderData): FindResult {
  const chosen =
    force === undefined
      ? undefined
      : data.places.find(({ place }) => place.name === typed && place.forces[0] === force);
  return chosen ? findPlace(chosen.place) : findForce(typed, data);
}

function findExact(places: Place[], typed: string): FindResult {
  const named = places.find((place) => isOwnName(place, typed));
  // A force that is meant by a name which is not its own comes last: there may be a place to tell of.
  const isForce = ({ kinds: [kind] }: Place): boolean => kind === 'force';
  const first = named ?? places.find((place) => !isForce(place)) ?? places[0];
  if (!first) throw new Error('Expected a place to answer for');
  const candidates = candidatesOf([first, ...places]);
  const alsoIn = [...new Set(places.flatMap(({ elsewhere }) => elsewhere ?? []))];
  const [only] = candidates;
  const [where] = alsoIn;
  const subject: Subject = {
    ...{ kind: 'place', label: first.name, place: first },
    ...(named === undefined && { typed }),
  };
  if (!only) return { kind: 'outside', subject, where: where ?? 'no-place' };
  if (candidates.length === 1 && alsoIn.length === 0) {
    const near = first.near ?? [];
    return { kind: 'force', subject, force: only.territory, ...(near.length > 0 && { near }) };
  }
  // The name of the first place would not stand for the others: London is no part of the Met's name.
  const label = named?.name ?? `“${typed}”`;
  return {
    kind: 'candidates',
    subject: { ...subject, label },
    reason: places.length === 1 && isBorderPlace(first) ? 'near-border' : 'several-places',
    candidates,
    ...(alsoIn.length > 0 && { alsoIn }),
  };
}

/** List each force once, with the first place that leads to it; those that are only near come last. */
function candidatesOf(places: Place[]): Candidate[] {
  const own = places.flatMap((place) => place.forces.map((territory) => ({ territory, place })));
  const near = places
    .filter(isBorderPlace)
    .flatMap((place) =>
      (place.near ?? []).map((territory) => ({ territory, place, isNear: true })),
    );
  const byForce = Map.groupBy<string, Candidate>([...own, ...near], ({ territory }) => territory);
  return [...byForce.values()].flatMap(([first]) => first ?? []);
}

/** Tell a place whose force is known to within a border's width only; a town's centre is known better. */
function isBorderPlace({ kinds, near = [] }: Place): boolean {
  return near.length > 0 && kinds.includes('place');
}

/** One or two letters that only begin a postcode: `NN`. */
function isPostcodeArea(text: string, { districts }: PostcodeIndex): boolean {
  const letters = text.toUpperCase();
  if (!/^[A-Z]{1,2}$/.test(letters)) return false;
  return [...districts.keys()].some(
    (outcode) => outcode.startsWith(letters) && /\d/.test(outcode.charAt(letters.length)),
  );
}
