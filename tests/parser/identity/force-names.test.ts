import { describe, expect, test } from 'vitest';
import {
  forceNamed,
  fullNames,
  nameKey,
  namePattern,
} from '../../../src/parser/identity/force-names.ts';
import { forces } from '../../../src/register/forces.ts';

describe('forceNamed(words, forces)', () => {
  test.each([
    ['Devon & Cornwall Police March 2018', 'devon-and-cornwall'],
    ['the Metropolitan Police Service', 'metropolitan'],
    ['Metropolitan Police', 'metropolitan'],
    ['North Yorkshire Police', 'north-yorkshire'],
    ['West Yorkshire Police', 'west-yorkshire'],
    ['Heddlu Gogledd Cymru', 'north-wales'],
    ['Hampshire and Isle of Wight Constabulary', 'hampshire'],
    ['Norfolk Constabulary and Suffolk Constabulary', 'norfolk'],
  ])('knows `%s`', (words, slug) => {
    expect(forceNamed(words, forces)?.slug).toBe(slug);
  });

  test.each([['Kent'], ['Kentish Police'], ['the police of Kent'], ['Gotham Police'], ['']])(
    'knows no force in `%s`',
    (words) => {
      expect(forceNamed(words, forces)).toBeUndefined();
    },
  );

  test('knows every force by each of its full names', () => {
    const wrong = forces.flatMap((force) =>
      fullNames(force).filter((name) => forceNamed(name, forces) !== force),
    );
    expect(wrong).toEqual([]);
  });
});

test.each([
  ['Devon & Cornwall Police', 'devon and cornwall police'],
  ['The Metropolitan Police', 'metropolitan police'],
  ['Dyfed–Powys Police', 'dyfed powys police'],
])('nameKey(%j) is %j', (words, key) => {
  expect(nameKey(words)).toBe(key);
});

test.each([
  ['Dyfed-Powys Police', 'dyfed\npowys  police'],
  ['Dyfed-Powys Police', 'Dyfed–Powys Police'],
  ['Devon and Cornwall Police', 'Devon & Cornwall Police'],
  ['Devon and Cornwall Police', 'Devon and\nCornwall Police'],
])('the pattern of %j finds %j', (name, words) => {
  expect(new RegExp(`^(?:${namePattern(name)})$`, 'i').test(words)).toBe(true);
});
