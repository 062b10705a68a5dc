import fc from 'fast-check';
import { expect, test } from 'vitest';

import { completeLinkage, type Link } from '../../src/findings/complete-linkage.ts';

test('a chain of links is not one group', () => {
  const chain = [link(0, 1, 0.9), link(1, 2, 0.8), link(2, 3, 0.85)];
  expect(completeLinkage(chain)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('the closest are joined first, and a third joins where it is linked with both', () => {
  expect(completeLinkage([link(0, 1, 0.5), link(1, 2, 0.9), link(0, 2, 0.6)])).toEqual([[0, 1, 2]]);
  expect(completeLinkage([link(0, 1, 0.5), link(1, 2, 0.9)])).toEqual([[1, 2]]);
});

test('of equals the earlier go first', () => {
  expect(completeLinkage([link(1, 2, 0.7), link(0, 1, 0.7)])).toEqual([[0, 1]]);
});

test('without links there are no groups', () => {
  expect(completeLinkage([])).toEqual([]);
});

/** Any links between ten items, no pair twice. */
const anyLinks = fc.uniqueArray(
  fc
    .tuple(fc.nat(9), fc.nat(9), fc.constantFrom(0.4, 0.5, 0.6, 0.7))
    .filter(([a, b]) => a < b)
    .map(([a, b, similarity]) => link(a, b, similarity)),
  { selector: ({ a, b }) => `${a} ${b}` },
);

test('in every group every two are linked, no item is in two, and no two groups could be joined', () => {
  fc.assert(
    fc.property(anyLinks, (links) => {
      const linked = new Set(links.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
      const areLinked = (one: readonly number[], other: readonly number[]): boolean =>
        one.every((a) => other.every((b) => a === b || linked.has(`${a} ${b}`)));
      const groups = completeLinkage(links);
      const members = groups.flat();
      expect(new Set(members).size).toBe(members.length);
      for (const group of groups) expect(areLinked(group, group)).toBe(true);
      for (const [index, group] of groups.entries()) {
        for (const other of groups.slice(index + 1)) expect(areLinked(group, other)).toBe(false);
      }
    }),
  );
});

function link(a: number, b: number, similarity: number): Link {
  return { a, b, similarity };
}
