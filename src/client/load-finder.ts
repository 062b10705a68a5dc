import type { FinderData } from '../finder/find.ts';
import { indexPlaces } from '../finder/match-places.ts';
import type { MessageContext } from '../finder/messages.ts';
import type { PlaceFile } from '../finder/place.ts';
import { decodePostcodes, type PostcodeFile } from '../finder/postcode-file.ts';

/** What the server tells the finder, as JSON in the page. */
export interface FinderSettings {
  placesUrl: string;
  postcodesUrl: string;
  /** Page of a force, up to its slug: `/forces/`. */
  forcesPath: string;
  withReport: string[];
}

export interface LoadedFinder {
  data: FinderData;
  context: MessageContext;
}

/** Fetch all names and all postcodes, whatever was typed, so that the requests tell nothing. */
export async function loadFinder(settings: FinderSettings): Promise<LoadedFinder> {
  const [placeFile, postcodeFile] = await Promise.all([
    fetchJson<PlaceFile>(settings.placesUrl),
    fetchJson<PostcodeFile>(settings.postcodesUrl),
  ]);
  return {
    data: { places: indexPlaces(placeFile.places), postcodes: decodePostcodes(postcodeFile) },
    context: { forces: placeFile.forces, withReport: new Set(settings.withReport) },
  };
}

async function fetchJson<File>(url: string): Promise<File> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
