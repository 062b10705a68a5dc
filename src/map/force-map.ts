import { geoConicEqualArea, type GeoProjection } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, neighbors } from 'topojson-client';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';

/** One force area, drawn. */
export interface MapArea {
  slug: string;
  /** SVG path in whole units of the map. */
  path: string;
  /** A point well inside the area, for its label. */
  at: { x: number; y: number };
  /** Extent of the area, to tell how much room a label has. */
  width: number;
  height: number;
}

export interface ForceMap {
  width: number;
  height: number;
  areas: MapArea[];
  /** The areas that border each area on land, by their slugs. */
  borders: ReadonlyMap<string, readonly string[]>;
  /** The area that is too small to see, enlarged to a square of `INSET_SIZE` units. */
  inset: MapArea;
}

/** Wide enough for outlines without steps, and small enough for short numbers. */
const MAP_WIDTH = 640;
const MARGIN = 4;
export const INSET_SIZE = 60;
/** The only area that needs an inset: 2.9 km² beside thousands. */
const INSET_SLUG = 'city-of-london';

/**
 * Corners that cut off less than this, in square degrees, are left out: about 2 km², or half a line's
 * width where the map is shown.
 */
const SMALLEST_CORNER = 0.0003;
/** Islands below this, in square degrees, would be specks that only make the map smaller: about 25 km². */
const SMALLEST_ISLAND = 0.003;

const propertiesSchema = z.object({ slug: z.string(), lon: z.number(), lat: z.number() });
type ForceProperties = z.infer<typeof propertiesSchema>;
type Topo = Topology<{ forces: GeometryCollection<ForceProperties> }>;
type ForceFeature = Feature<Polygon | MultiPolygon, ForceProperties>;

/** Draw the force areas of a TopoJSON text as SVG paths on an equal-area projection. */
export function drawForceMap(text: string): ForceMap {
  const { features, outlines, borders } = readFeatures(text);
  const projection = geoConicEqualArea().parallels([50.5, 55]).rotate([2.2, 0]);
  const all = { type: 'FeatureCollection', features: outlines } as const;
  projection.fitWidth(MAP_WIDTH - 2 * MARGIN, all);
  const [x, y] = projection.translate();
  projection.translate([x + MARGIN, y + MARGIN]);
  const areas = outlines.map((area) => drawArea(area, projection));
  const height = Math.max(...outlines.flatMap((area) => pointsOf(area, projection).map(yOf)));
  const small = features.find(({ properties }) => properties.slug === INSET_SLUG);
  if (!small) throw new Error(`The boundaries do not hold \`${INSET_SLUG}\``);
  const enlarged = geoConicEqualArea().rotate([2.2, 0]).fitSize([INSET_SIZE, INSET_SIZE], small);
  return {
    width: MAP_WIDTH,
    height: Math.ceil(height) + MARGIN,
    areas,
    borders,
    inset: drawArea(small, enlarged),
  };
}

interface Features {
  /** As the boundaries give them. */
  features: ForceFeature[];
  /** With fewer corners, for all areas that are large enough to lose some. */
  outlines: ForceFeature[];
  borders: ForceMap['borders'];
}

function readFeatures(text: string): Features {
  // The properties are checked below; the geometries by drawing them.
  const topology = JSON.parse(text) as Topo;
  const features = featuresOf(topology);
  // Neighbours share their arcs, so simplified borders still meet.
  const simplified = simplify(presimplify(topology), SMALLEST_CORNER);
  const isShown = filterAttachedWeight(simplified, SMALLEST_ISLAND);
  const simpler = featuresOf(filter(simplified, isShown) as Topo);
  const outlines = simpler.map((outline, index) => {
    const full = features[index];
    return full?.properties.slug === INSET_SLUG ? full : outline;
  });
  return { features, outlines, borders: bordersOf(topology, features) };
}

function bordersOf({ objects }: Topo, features: readonly ForceFeature[]): ForceMap['borders'] {
  const slugs = features.map(({ properties }) => properties.slug);
  const beside = neighbors(objects.forces.geometries);
  return new Map(
    slugs.map((slug, index) => [
      slug,
      (beside[index] ?? []).flatMap((other) => slugs[other] ?? []),
    ]),
  );
}

function featuresOf(topology: Topo): ForceFeature[] {
  return feature(topology, topology.objects.forces).features.map(({ geometry, properties }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
      throw new Error(`Expected an area, found \`${geometry.type}\``);
    }
    return { type: 'Feature', geometry, properties: propertiesSchema.parse(properties) };
  });
}

function drawArea(area: ForceFeature, projection: GeoProjection): MapArea {
  const { slug, lon, lat } = area.properties;
  const points = pointsOf(area, projection);
  const xs = points.map(([x]) => x);
  const ys = points.map(yOf);
  const [x, y] = project([lon, lat], projection);
  return {
    slug,
    path: ringsOf(area)
      .map((ring) => drawRing(ring, projection))
      .join(''),
    at: { x, y },
    width: Math.max(...xs) - Math.min(...xs),
    height: Math.max(...ys) - Math.min(...ys),
  };
}

/**
 * Draw a ring with relative steps between whole units. Neighbours round the same points the same
 * way, so shared borders stay shared. A ring that rounds to a line or a point draws nothing.
 */
function drawRing(ring: Position[], projection: GeoProjection): string {
  const points = ring.map((position) => project(position, projection));
  const distinct = points.filter(
    ([x, y], index) => index === 0 || x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1],
  );
  // A ring ends where it began; closing the path draws that last step.
  const [start, ...rest] = distinct.slice(0, -1);
  if (!start || rest.length < 2) return '';
  let [x, y] = start;
  const steps = rest.map(([nextX, nextY]) => {
    const step = `${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${start.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-');
}

function ringsOf({ geometry }: ForceFeature): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function pointsOf(area: ForceFeature, projection: GeoProjection): [number, number][] {
  return ringsOf(area).flatMap((ring) => ring.map((position) => project(position, projection)));
}

function project([lon = NaN, lat = NaN]: Position, projection: GeoProjection): [number, number] {
  const point = projection([lon, lat]);
  if (!point) throw new Error(`The map cannot place ${lon}, ${lat}`);
  return [Math.round(point[0]), Math.round(point[1])];
}

function yOf([, y]: [number, number]): number {
  return y;
}
