import { buildPlaces } from '../../finder/build-places.ts';
import { loadCouncils, loadTowns } from '../../finder/load-geography.ts';
import { forces } from '../../register/forces.ts';

/** Every name that the search of a force knows. */
export function GET(): Response {
  return Response.json(buildPlaces({ forces, councils: loadCouncils(), towns: loadTowns() }));
}
