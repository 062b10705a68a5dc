import { describe, expect, test } from 'vitest';

import { councilsByForce } from '../../src/finder/force-councils.ts';
import { loadCouncils } from '../../src/finder/load-geography.ts';
import { forces } from '../../src/register/forces.ts';

const councils = councilsByForce(loadCouncils());

function entries(force: string, name: string) {
  return councils.get(force)?.filter((council) => council.name === name);
}

describe('councilsByForce(councils)', () => {
  test('has councils of every force, from A to Z', () => {
    expect([...councils.keys()].toSorted()).toEqual(forces.map(({ slug }) => slug).toSorted());
    expect(councils.get('bedfordshire')?.map(({ name }) => name)).toEqual([
      'Bedford',
      'Central Bedfordshire',
      'Luton',
    ]);
  });

  test('dates a council that was replaced', () => {
    expect(entries('northamptonshire', 'Corby')).toEqual([{ name: 'Corby', until: 2021 }]);
  });

  test('lists a council once whose code alone has changed', () => {
    expect(entries('south-yorkshire', 'Sheffield')).toEqual([{ name: 'Sheffield' }]);
  });

  test('gives the Welsh name where it differs', () => {
    expect(entries('south-wales', 'Cardiff')?.[0]?.welsh).toBe('Caerdydd');
    expect(entries('dyfed-powys', 'Powys')?.[0]).not.toHaveProperty('welsh');
  });
});
