import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { MapArea } from '../../src/map/force-map.ts';
import { placeLeaders } from '../../src/map/leaders.ts';

const size = { width: 640, height: 790 };

function area(slug: string, x: number, y: number): MapArea {
  return { slug, path: '', at: { x, y }, width: 10, height: 10 };
}

describe('placeLeaders(areas, size)', () => {
  test('leads each area to the nearer edge, from north to south', () => {
    const areas = [area('south', 500, 400), area('west', 100, 300), area('north', 500, 390)];
    expect(placeLeaders(areas, size).map(({ slug, side }) => [slug, side])).toEqual([
      ['west', 'left'],
      ['north', 'right'],
      ['south', 'right'],
    ]);
  });

  test('keeps up to twelve names apart, in order and on the map', () => {
    const points = fc.array(fc.record({ x: fc.nat(640), y: fc.nat(790) }), { maxLength: 12 });
    fc.assert(
      fc.property(points, (given) => {
        const areas = given.map(({ x, y }, index) => area(String(index), x, y));
        for (const side of ['left', 'right']) {
          const own = placeLeaders(areas, size).filter((leader) => leader.side === side);
          const heights = own.map(({ y }) => y);
          expect(heights.every((y) => y >= 0 && y <= size.height - 17)).toBe(true);
          // Two lines of 17 units stand at each height.
          expect(heights.every((y, at) => at === 0 || y - (heights[at - 1] ?? 0) >= 34)).toBe(true);
        }
      }),
    );
  });
});
