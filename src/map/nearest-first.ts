import type { Force } from '../schema/force.ts';
import type { ForceMap } from './force-map.ts';

/** Order forces by how near they are to one of them: those that border it first, then by the distance on the map. */
export function nearestFirst(slug: string, forces: readonly Force[], map: ForceMap): Force[] {
  const placeOf = new Map(map.areas.map((area) => [area.slug, area.at]));
  const bordering = new Set(map.borders.get(slug));
  const here = placeOf.get(slug);
  const distanceTo = (other: string): number => {
    const there = placeOf.get(other);
    return here && there ? Math.hypot(there.x - here.x, there.y - here.y) : Infinity;
  };
  return forces.toSorted(
    (a, b) =>
      Number(bordering.has(b.slug)) - Number(bordering.has(a.slug)) ||
      distanceTo(a.slug) - distanceTo(b.slug),
  );
}
