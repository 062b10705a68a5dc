import { readFileSync } from 'node:fs';

import { parse } from 'csv-parse/sync';
import { z } from 'zod';

import { drawForceMap, type ForceMap } from './force-map.ts';

const place = z.string().regex(/^\d$/).transform(Number);
const tileSchema = z.strictObject({ slug: z.string(), abbr: z.string(), col: place, row: place });

/** The place of a force on the tile grid, with its three letters. */
export type Tile = z.infer<typeof tileSchema>;

/** The areas of the 43 forces, drawn and as equal tiles. */
export interface MapGeometry {
  map: ForceMap;
  /** From north to south, so that the focus moves as the eye does. */
  tiles: Tile[];
}

let loaded: MapGeometry | undefined;

/** Load the boundaries and the tile grid, and draw them once for all pages. */
export function loadMap(): MapGeometry {
  loaded ??= { map: drawForceMap(read('force-areas.topo.json')), tiles: readTiles() };
  return loaded;
}

function readTiles(): Tile[] {
  const tiles = z.array(tileSchema).parse(parse(read('tiles.csv'), { columns: true }));
  return tiles.sort((a, b) => a.row - b.row || a.col - b.col);
}

// The working directory is the project root in the build, in tests and in scripts.
function read(file: string): string {
  return readFileSync(`content/geography/${file}`, 'utf8');
}
