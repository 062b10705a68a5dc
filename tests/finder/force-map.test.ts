import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import { drawForceMap, INSET_SIZE } from '../../src/finder/force-map.ts';
import { loadBoundaries, loadTiles } from '../../src/finder/load-geography.ts';
import { labelLines } from '../../src/finder/map-label.ts';
import { forces } from '../../src/register/forces.ts';

const map = drawForceMap(loadBoundaries());
const slugs = forces.map(({ slug }) => slug).toSorted();

function area(slug: string) {
  const found = map.areas.find((each) => each.slug === slug);
  if (!found) throw new Error(slug);
  return found;
}

describe('drawForceMap(text)', () => {
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

  test('stays small enough to stand in a page', () => {
    expect(gzipSync(map.areas.map(({ path }) => path).join('\n')).length).toBeLessThan(6_000);
  });
});

describe('labelLines(name, area)', () => {
  const room = { slug: 'x', path: '', at: { x: 0, y: 0 } };

  test.each([
    ['Devon and Cornwall', 200, 200, ['Devon and', 'Cornwall']],
    ['Kent', 136, 87, ['Kent']],
    ['City of London', 4, 2, undefined],
    ['Northamptonshire', 94, 105, undefined],
    ['West Yorkshire', 90, 30, undefined],
  ])('sets %s into %d by %d as %j', (name, width, height, lines) => {
    expect(labelLines(name, { ...room, width, height })).toEqual(lines);
  });
});

test('the tiles hold every force once, each on a place of its own', () => {
  const tiles = loadTiles();
  expect(tiles.map(({ slug }) => slug).toSorted()).toEqual(slugs);
  expect(new Set(tiles.map(({ col, row }) => `${col}/${row}`)).size).toBe(43);
  expect(tiles.every(({ col, row }) => col <= 6 && row <= 8)).toBe(true);
});
