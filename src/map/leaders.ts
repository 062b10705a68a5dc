import type { MapArea } from './force-map.ts';

/** A name beside the map, at the end of a line that leads to its area. */
export interface Leader {
  slug: string;
  side: 'left' | 'right';
  /** The point in the area where the line begins. */
  from: { x: number; y: number };
  /** The height at which the name stands. */
  y: number;
}

/** Room for a name with its grade below it. */
const SPACING = 46;

/**
 * Give the names of areas without room for them places at the nearer edge of the map, in the order
 * in which the areas lie from north to south, so that their lines do not cross.
 */
export function placeLeaders(
  areas: readonly MapArea[],
  { width, height }: { width: number; height: number },
): Leader[] {
  return (['left', 'right'] as const).flatMap((side) => {
    const own = areas
      .filter(({ at }) => (at.x < width / 2 ? 'left' : 'right') === side)
      .toSorted((a, b) => a.at.y - b.at.y);
    const heights = spread(
      own.map(({ at }) => at.y),
      height,
    );
    return own.map(({ slug, at }, index) => ({ slug, side, from: at, y: heights[index] ?? at.y }));
  });
}

/** Move sorted heights apart to the spacing, about the middle where they were, inside the map. */
function spread(sorted: readonly number[], height: number): number[] {
  if (sorted.length === 0) return [];
  const apart: number[] = [];
  for (const y of sorted) apart.push(Math.max(y, (apart.at(-1) ?? -Infinity) + SPACING));
  const moved = sum(apart) / apart.length - sum(sorted) / sorted.length;
  const last = apart.at(-1) ?? 0;
  const shift = Math.max(moved, last - (height - SPACING));
  return apart.map((y, index) => Math.round(Math.max(y - shift, SPACING * (index + 0.5))));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
