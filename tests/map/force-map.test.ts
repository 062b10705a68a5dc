import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import { areasFile, INSET_ID } from '../../src/map/areas-file.ts';
import { INSET_SIZE } from '../../src/map/force-map.ts';
import { loadMap } from '../../src/map/load-map.ts';
import { labelLines } from '../../src/map/map-label.ts';
import { forces } from '../../src/register/forces.ts';

const { map, tiles } = loadMap();
const slugs = forces.map(({ slug }) => slug).toSorted();

function area(slug: string) {
  const found = map.areas.find((each) => each.slug === slug);
  if (!found) throw new Error(slug);
  return found;
}

describe('loadMap().map', () => {
  test('draws every force of the register once', () => {
    expect(map.areas.map(({ slug }) => slug).toSorted()).toEqual(slugs);
    expect(map.areas.filter(({ path }) => !/^M\d+ \d+l[-\d ]+z/.test(path))).toEqual([]);
  });

  test('puts north above south and east to the right of west', () => {
    expect(area('northumbria').at.y).toBeLessThan(area('sussex').at.y);
    expect(area('norfolk').at.x).toBeGreaterThan(area('dyfed-powys').at.x);
  });

  test('keeps every label inside the map', () => {
    const outside = map.areas.filter(
      ({ at }) => at.x < 0 || at.y < 0 || at.x > map.width || at.y > map.height,
    );
    expect(outside).toEqual([]);
  });

  test('enlarges the City of London to fill its inset', () => {
    expect(area('city-of-london').width).toBeLessThan(10);
    expect(map.inset.slug).toBe('city-of-london');
    expect(Math.max(map.inset.width, map.inset.height)).toBe(INSET_SIZE);
  });

  test('has every outline in one small file, under its slug', () => {
    const file = areasFile(map);
    const ids = [...file.matchAll(/<path id="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids.toSorted()).toEqual([...slugs, INSET_ID].toSorted());
    expect(gzipSync(file).length).toBeLessThan(6_500);
  });
});

describe('labelLines(name, area)', () => {
  const room = { slug: 'x', path: '', at: { x: 0, y: 0 } };

  test.each([
    ['Devon and Cornwall', 200, 200, ['Devon and', 'Cornwall']],
    ['Kent', 119, 76, ['Kent']],
    ['City of London', 4, 2, undefined],
    ['Northamptonshire', 94, 105, undefined],
    ['West Yorkshire', 90, 30, undefined],
  ])('sets %s into %d by %d as %j', (name, width, height, lines) => {
    expect(labelLines(name, { ...room, width, height })).toEqual(lines);
  });
});

test('the tiles hold every force once, each on a place of its own', () => {
  expect(tiles.map(({ slug }) => slug).toSorted()).toEqual(slugs);
  expect(new Set(tiles.map(({ col, row }) => `${col}/${row}`)).size).toBe(43);
  expect(tiles.every(({ col, row }) => col <= 6 && row <= 8)).toBe(true);
});

test('the tiles come row by row, each row beginning no further right than the last ends', () => {
  const steps = tiles.slice(1).map(({ col, row }, index) => {
    const last = tiles[index];
    return { rows: row - (last?.row ?? 0), isFurtherRight: col > (last?.col ?? 0) };
  });
  expect(steps.filter(({ rows, isFurtherRight }) => rows !== (isFurtherRight ? 0 : 1))).toEqual([]);
});
