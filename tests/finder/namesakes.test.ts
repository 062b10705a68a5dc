import { expect, test } from 'vitest';

import { loadNamesakes, loadPlaces, loadTowns } from '../../src/finder/load-geography.ts';

const towns = loadTowns();
const places = loadPlaces();

test.each(loadNamesakes())('$name in $within is policed as $within is', ({ within, force }) => {
  const [town] = towns.filter(({ name }) => name === within);
  expect(town?.force).toBe(force);
});

test.each(loadNamesakes())('$name is also the name of a place elsewhere', ({ name, force }) => {
  const others = [...towns, ...places].filter((place) => place.name === name);
  expect(others.map((place) => place.force)).not.toEqual([]);
  expect(others.map((place) => place.force)).not.toContain(force);
});
