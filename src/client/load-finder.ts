import { dataVersion } from '../addresses/data-version.ts';
import { siteAddress } from '../addresses/site-address.ts';
import type { FinderData } from '../finder/find.ts';
import type { FinderForce, PlaceFile } from '../finder/finder-force.ts';
import { indexPlaces } from '../finder/match-places.ts';
import { decodePostcodes, type PostcodeFile } from '../finder/postcode-file.ts';

export interface LoadedFinder {
  data: FinderData;
  context: { forces: readonly FinderForce[] };
}

/**
 * Load the finder once, when it is first asked for; `undefined` while the data cannot be had.
 *
 * All names and all postcodes are fetched, whatever was typed, so that the requests tell nothing.
 */
export function finderLoader(): () => Promise<LoadedFinder | undefined> {
  let loading: Promise<LoadedFinder> | undefined;
  return async () => {
    loading ??= loadFinder();
    try {
      return await loading;
    } catch {
      // A lost connection may come back, so the next attempt asks again.
      loading = undefined;
      return undefined;
    }
  };
}

async function loadFinder(): Promise<LoadedFinder> {
  // Both files come from this site's own build, in the shapes that it wrote.
  const [{ forces, places }, postcodeFile] = await Promise.all([
    fetchJson(fileAddress('places')) as Promise<PlaceFile>,
    fetchJson(fileAddress('postcodes')) as Promise<PostcodeFile>,
  ]);
  return {
    data: { places: indexPlaces(places), postcodes: decodePostcodes(postcodeFile) },
    context: { forces },
  };
}

function fileAddress(name: 'places' | 'postcodes'): string {
  return siteAddress(`/finder/${dataVersion}/${name}.json`);
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
