import type { FinderData } from '../finder/find.ts';
import { indexPlaces } from '../finder/match-places.ts';
import type { MessageContext } from '../finder/messages.ts';
import type { PlaceFile } from '../finder/place.ts';
import { decodePostcodes, type PostcodeFile } from '../finder/postcode-file.ts';
import { requiredElement } from './required-element.ts';

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

/** Read what the server tells the finder. */
export function readFinderSettings(root: HTMLElement): FinderSettings {
  const script = requiredElement(root, 'script[type="application/json"]', HTMLElement);
  return JSON.parse(script.textContent) as FinderSettings;
}

/**
 * Load the finder once, when it is first asked for; `undefined` while the data cannot be had.
 *
 * All names and all postcodes are fetched, whatever was typed, so that the requests tell nothing.
 */
export function finderLoader(settings: FinderSettings): () => Promise<LoadedFinder | undefined> {
  let loading: Promise<LoadedFinder> | undefined;
  return async () => {
    loading ??= loadFinder(settings);
    try {
      return await loading;
    } catch {
      // A lost connection may come back, so the next attempt asks again.
      loading = undefined;
      return undefined;
    }
  };
}

async function loadFinder(settings: FinderSettings): Promise<LoadedFinder> {
  // Both files come from this site's own build, in the shapes that it wrote.
  const [placeFile, postcodeFile] = await Promise.all([
    fetchJson(settings.placesUrl) as Promise<PlaceFile>,
    fetchJson(settings.postcodesUrl) as Promise<PostcodeFile>,
  ]);
  return {
    data: { places: indexPlaces(placeFile.places), postcodes: decodePostcodes(postcodeFile) },
    context: { forces: placeFile.forces, withReport: new Set(settings.withReport) },
  };
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
