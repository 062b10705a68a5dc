import { buildPlaces } from '../../src/finder/build-places.ts';
import type { FinderData } from '../../src/finder/find.ts';
import { loadCouncils, loadPostcodeIndex, loadTowns } from '../../src/finder/load-geography.ts';
import { indexPlaces } from '../../src/finder/match-places.ts';
import { decodePostcodes, encodePostcodes } from '../../src/finder/postcode-file.ts';
import { forces } from '../../src/register/forces.ts';

/** The names as the site ships them. */
export const placeFile = buildPlaces({ forces, councils: loadCouncils(), towns: loadTowns() });

/** The finder's data as a reader's device holds them, after the way through the shipped file. */
export const finderData: FinderData = {
  places: indexPlaces(placeFile.places),
  postcodes: decodePostcodes(encodePostcodes(loadPostcodeIndex())),
};
