import { readFileSync } from 'node:fs';

import {
  parseCouncilRows,
  parseDistrictRows,
  parseExceptionRows,
  parseNamesakeRows,
  parsePlaceRows,
  parseSectorRows,
  parseTownRows,
  type CouncilRow,
  type NamesakeRow,
  type PlaceRow,
  type TownRow,
} from './geography-rows.ts';
import { buildPostcodeIndex, type PostcodeIndex } from './postcode-index.ts';

/** Load every postcode sector, exception and district that the project knows. */
export function loadPostcodeIndex(): PostcodeIndex {
  return buildPostcodeIndex({
    sectors: parseSectorRows(read('postcode-sectors.csv')),
    exceptions: parseExceptionRows(read('postcode-exceptions.csv')),
    districts: parseDistrictRows(read('outcodes.csv')),
  });
}

/** Load the councils of 2017 and of today. */
export function loadCouncils(): CouncilRow[] {
  return parseCouncilRows(read('councils.csv'));
}

/** Load the towns of 20,000 people and more. */
export function loadTowns(): TownRow[] {
  return parseTownRows(read('towns.csv'));
}

/** Load the towns, villages and parts of cities that are in none of the other files. */
export function loadPlaces(): PlaceRow[] {
  return parsePlaceRows(read('places.csv'));
}

/** Load the places that share their name with one of the others. */
export function loadNamesakes(): NamesakeRow[] {
  return parseNamesakeRows(read('namesakes.csv'));
}

// The working directory is the project root in the build, in tests and in scripts.
function read(file: string): string {
  return readFileSync(`content/geography/${file}`, 'utf8');
}
