import { describe, expect, test } from 'vitest';

import { indexCouncils } from '../../src/finder/council-index.ts';
import { loadCouncils } from '../../src/finder/load-geography.ts';
import { forces } from '../../src/register/forces.ts';

const letters = indexCouncils(loadCouncils(), forces);

function entries(name: string) {
  return letters.flatMap(({ councils }) => councils).filter((council) => council.name === name);
}

describe('indexCouncils(councils, forces)', () => {
  test('goes from Adur to York, letter by letter', () => {
    expect(letters[0]?.letter).toBe('A');
    expect(letters[0]?.councils[0]?.name).toBe('Adur');
    expect(letters.at(-1)?.councils.at(-1)?.name).toBe('York');
    expect(letters.map(({ letter }) => letter).toSorted()).toEqual(
      letters.map(({ letter }) => letter),
    );
  });

  test('dates a council that was replaced', () => {
    expect(entries('Corby')).toEqual([
      {
        name: 'Corby',
        until: 2021,
        force: { slug: 'northamptonshire', shortName: 'Northamptonshire' },
      },
    ]);
  });

  test('lists a council once whose code alone has changed', () => {
    expect(entries('Sheffield')).toEqual([
      { name: 'Sheffield', force: { slug: 'south-yorkshire', shortName: 'South Yorkshire' } },
    ]);
  });

  test('gives the Welsh name where it differs', () => {
    expect(entries('Cardiff')[0]?.welsh).toBe('Caerdydd');
    expect(entries('Powys')[0]).not.toHaveProperty('welsh');
  });
});
