import { buildPlaces } from '../../src/finder/build-places.ts';
import type { FinderData } from '../../src/finder/find.ts';
import {
  loadCouncils,
  loadNamesakes,
  loadPlaces,
  loadPostcodeIndex,
  loadTowns,
} from '../../src/finder/load-geography.ts';
import { indexPlaces } from '../../src/finder/match-places.ts';
import { decodePostcodes, encodePostcodes } from '../../src/finder/postcode-file.ts';
import { forces } from '../../src/register/forces.ts';

/** The names as the site ships them. */
export const places = buildPlaces({
  ...{ forces, councils: loadCouncils(), towns: loadTowns() },
  ...{ places: loadPlaces(), namesakes: loadNamesakes() },
});

/** The finder's data as a reader's device holds them, after the way through the shipped file. */
export const finderData: FinderData = {
  places: indexPlaces(places),
  postcodes: decodePostcodes(encodePostcodes(loadPostcodeIndex())),
};
