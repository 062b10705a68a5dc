import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { editDistance } from '../../src/finder/edit-distance.ts';

describe('editDistance(typed, name)', () => {
  test.each([
    ['kent', 'kent', 0, 0],
    ['knet', 'kent', 1, 1],
    ['ket', 'kent', 1, 1],
    ['kennt', 'kent', 1, 1],
    ['kant', 'kent', 1, 1],
    ['bedforshire', 'bedfordshire', 1, 1],
    ['notingh', 'nottingham', 3, 1],
    ['', 'kent', 4, 0],
    ['kent', '', 4, 4],
  ])('is, for %j and %j, %d whole and %d as a beginning', (typed, name, whole, prefix) => {
    expect(editDistance(typed, name)).toEqual({ whole, prefix });
  });

  test('is the same both ways, and none between a word and its own beginning', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b).whole).toBe(editDistance(b, a).whole);
        expect(editDistance(a, a + b).prefix).toBe(0);
        expect(editDistance(a, b).prefix).toBeLessThanOrEqual(editDistance(a, b).whole);
      }),
    );
  });
});
