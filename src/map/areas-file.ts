import type { ForceMap, MapArea } from './force-map.ts';

/** Address of the outlines, which the pages with a map share; none of them waits for it. */
export const AREAS_FILE = '/map/areas.svg';

/** The id of the enlarged outline, beside that of the same area in its place. */
export const INSET_ID = 'inset';

/** Write the outlines to a file that maps take them from by their slugs. */
export function areasFile({ areas, inset, width, height }: ForceMap): string {
  const paths = [...areas.map((area) => pathOf(area, area.slug)), pathOf(inset, INSET_ID)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">\n${paths.join('\n')}\n</svg>\n`;
}

function pathOf({ path }: MapArea, id: string): string {
  return `<path id="${id}" vector-effect="non-scaling-stroke" d="${path}"/>`;
}
