import { dataVersion } from '../addresses/data-version.ts';
import { siteAddress } from '../addresses/site-address.ts';
import { passagesPath, placeOf, type StoredPassage } from '../search/stored-passage.ts';

/** Give a loader of passages by their name in the index, which fetches each chapter once. */
export function passageLoader(): (id: string) => Promise<StoredPassage> {
  const chapters = new Map<number, Promise<StoredPassage[]>>();
  return async (id) => {
    const { file, at } = placeOf(id);
    const loading = chapters.get(file) ?? fetchChapter(file);
    chapters.set(file, loading);
    try {
      const passage = (await loading)[at];
      if (passage === undefined) throw new Error(`no passage ${id}`);
      return passage;
    } catch (error) {
      // A lost connection may come back, so the next attempt asks again.
      chapters.delete(file);
      throw error;
    }
  };
}

async function fetchChapter(file: number): Promise<StoredPassage[]> {
  const response = await fetch(siteAddress(`/pagefind/${dataVersion}/${passagesPath(file)}`));
  if (!response.ok) throw new Error(`${response.url}: ${String(response.status)}`);
  // Written by this site's own build, in this shape.
  return (await response.json()) as StoredPassage[];
}
