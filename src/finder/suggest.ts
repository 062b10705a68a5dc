import { queryOf, type FinderQuery } from './finder-address.ts';
import { findReading } from './find-postcode.ts';
import type { FindResult } from './find-result.ts';
import type { FinderData } from './find.ts';
import { matchPlaces } from './match-places.ts';
import type { Place } from './place.ts';
import type { PostcodeIndex } from './postcode-index.ts';
import { elsewhereOf } from './postcode-territories.ts';
import { hasImpossibleUnit, readPostcode } from './read-postcode.ts';

/** A line of the list that opens under the field while somebody types. */
export type Suggestion = { query: FinderQuery } & (
  { kind: 'place'; place: Place } | { kind: 'postcode'; label: string; result: FindResult }
);

const MOST_SUGGESTIONS = 8;

/** Suggest what an unfinished text might become: postcodes as far as typed, or names. */
export function suggest(typed: string, data: FinderData): Suggestion[] {
  const text = typed.trim();
  if (/\d/.test(text)) return suggestPostcodes(text, data.postcodes).slice(0, MOST_SUGGESTIONS);
  return matchPlaces(text, data.places)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ place }) => ({ kind: 'place', place, query: queryOf(place) }));
}

function suggestPostcodes(text: string, index: PostcodeIndex): Suggestion[] {
  const readings = readPostcode(text).literal.filter(
    (reading) =>
      !hasImpossibleUnit(reading) &&
      (index.districts.has(reading.outcode) || elsewhereOf(reading.outcode) !== undefined) &&
      (reading.sector === undefined ||
        reading.unit !== undefined ||
        index.sectors.has(reading.sector)),
  );
  const begun = text.toUpperCase().replaceAll(' ', '');
  const longer = [...index.districts.keys()]
    .filter((outcode) => outcode.startsWith(begun) && outcode !== begun)
    .sort((a, b) => a.length - b.length || a.localeCompare(b))
    .map((outcode) => ({ outcode, label: outcode }));
  return [...readings, ...longer].map((reading) => ({
    kind: 'postcode',
    label: reading.label,
    query: { typed: reading.label },
    result: findReading(reading, index),
  }));
}
