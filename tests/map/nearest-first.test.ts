import { describe, expect, test } from 'vitest';

import { loadMap } from '../../src/map/load-map.ts';
import { nearestFirst } from '../../src/map/nearest-first.ts';
import { forces } from '../../src/register/forces.ts';

const { map } = loadMap();

function nearest(slug: string, count: number): string[] {
  const others = forces.filter((force) => force.slug !== slug);
  return nearestFirst(slug, others, map)
    .slice(0, count)
    .map((force) => force.slug);
}

describe('nearestFirst(slug, forces, map)', () => {
  test('begins with the forces that border the Metropolitan Police, in whatever region', () => {
    expect(nearest('metropolitan', 6).toSorted()).toEqual([
      'city-of-london',
      'essex',
      'hertfordshire',
      'kent',
      'surrey',
      'thames-valley',
    ]);
  });

  test('begins with the nearest of them, and leaves no force out', () => {
    expect(nearest('metropolitan', 1)).toEqual(['city-of-london']);
    expect(nearest('city-of-london', 43)).toHaveLength(42);
  });

  test('does not cross the sea before the land', () => {
    expect(nearest('devon-and-cornwall', 3)).toEqual([
      'avon-and-somerset',
      'dorset',
      'south-wales',
    ]);
  });
});
