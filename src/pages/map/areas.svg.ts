import { areasFile } from '../../map/areas-file.ts';
import { loadMap } from '../../map/load-map.ts';

/** The outlines of the force areas, for all maps of the site. */
export function GET(): Response {
  return new Response(areasFile(loadMap().map), { headers: { 'content-type': 'image/svg+xml' } });
}
