import type { GetStaticPathsResult } from 'astro';
import { getCollection } from 'astro:content';

import { dataVersion } from '../../../addresses/data-version.ts';
import { buildPlaces } from '../../../finder/build-places.ts';
import type { PlaceFile } from '../../../finder/finder-force.ts';
import { finderForces } from '../../../finder/finder-forces.ts';
import {
  loadCouncils,
  loadNamesakes,
  loadPlaces,
  loadTowns,
} from '../../../finder/load-geography.ts';
import { forces } from '../../../register/forces.ts';
import { forceList } from '../../../summary/force-list.ts';

/** One address for each version of the data. */
export function getStaticPaths(): GetStaticPathsResult {
  return [{ params: { version: dataVersion } }];
}

/** Every name that the search of a force knows, and what it tells of each force. */
export async function GET(): Promise<Response> {
  const records = (await getCollection('reports')).map(({ data }) => data);
  const file: PlaceFile = {
    forces: finderForces(forceList(forces, records)),
    places: buildPlaces({
      ...{ forces, councils: loadCouncils(), towns: loadTowns() },
      ...{ places: loadPlaces(), namesakes: loadNamesakes() },
    }),
  };
  return Response.json(file);
}
