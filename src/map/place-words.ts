import type { Grade } from '../schema/grade.ts';
import { INSET_SIZE, type ForceMap, type MapArea } from './force-map.ts';
import { placeLeaders, type Leader } from './leaders.ts';
import { formatMapEntry, isGrade, namedEntries, type MapEntry } from './map-entry.ts';
import { LABEL_LINE_HEIGHT, labelLines, labelWidth } from './map-label.ts';

type Point = MapArea['at'];

/** Where the words and marks of a map stand, in units of the map. */
export interface MapWords {
  /** Names inside their areas, line by line. */
  inside: { area: MapArea; lines: string[] }[];
  /** Names beside the map, at the ends of lines. */
  leaders: Leader[];
  /** The room that they take on either side. */
  left: number;
  right: number;
  /** The corner of the inset, and the point in the map that it enlarges. */
  insetAt: Point;
  insetOf: Point | undefined;
  /** The middle of each grade's mark: above its name, in its inset, or in its midst. */
  marks: { state: Grade; at: Point }[];
}

/** Between the map and the names at the ends of leader lines. */
export const WORD_GAP = 10;

/** Place the names of areas and the marks of their grades on a map. */
export function placeWords(entries: readonly MapEntry[], map: ForceMap): MapWords {
  const { width, height, inset } = map;
  const entryOf = new Map(entries.map((entry) => [entry.slug, entry]));
  const areaOf = new Map(map.areas.map((area) => [area.slug, area]));
  const named = namedEntries(entries)
    .filter(({ slug }) => slug !== inset.slug)
    .flatMap(({ slug }) => areaOf.get(slug) ?? []);
  const inside = named.flatMap((area) => {
    const lines = labelLines(entryOf.get(area.slug)?.shortName ?? '', area);
    return lines ? [{ area, lines }] : [];
  });
  const isInside = (area: MapArea) => inside.some((label) => label.area === area);
  const leaders = placeLeaders(
    named.filter((area) => !isInside(area)),
    map,
  );
  // The sea off Kent has room for the inset.
  const insetAt = { x: width - INSET_SIZE - 20, y: height - INSET_SIZE - 26 };
  const midstOf = (area: MapArea): Point => {
    if (area.slug === inset.slug)
      return { x: insetAt.x + INSET_SIZE / 2, y: insetAt.y + INSET_SIZE / 2 };
    return isInside(area) ? { x: area.at.x, y: area.at.y - LABEL_LINE_HEIGHT } : area.at;
  };
  const marks = entries.flatMap(({ slug, state }) => {
    const area = areaOf.get(slug);
    return area && isGrade(state) ? [{ state, at: midstOf(area) }] : [];
  });
  const sideWidth = (side: Leader['side']): number => {
    const words = leaders
      .filter((leader) => leader.side === side)
      .flatMap(({ slug }) => entryOf.get(slug) ?? [])
      .flatMap((entry) => [entry.shortName, formatMapEntry(entry)]);
    return words.length === 0 ? 0 : WORD_GAP + labelWidth(words);
  };
  return {
    ...{ inside, leaders, left: sideWidth('left'), right: sideWidth('right') },
    ...{ insetAt, insetOf: areaOf.get(inset.slug)?.at, marks },
  };
}
