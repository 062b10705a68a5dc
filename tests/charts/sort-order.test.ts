import { describe, expect, test } from 'vitest';

import { readSort, writeSort } from '../../src/client/sort-order.ts';

describe('readSort', () => {
  test.each([
    ['?sort=crimes.force.ascending', { column: 'force', direction: 'ascending' }],
    [
      '?sort=incidents.force.ascending,crimes.figure.descending',
      { column: 'figure', direction: 'descending' },
    ],
    ['?sort=incidents.force.ascending', undefined],
    ['?sort=crimes.force.sideways', undefined],
    ['?sort=crimes', undefined],
    ['?forces=kent', undefined],
    ['', undefined],
  ])('reads the table `crimes` in `%s`', (query, order) => {
    expect(readSort(query, 'crimes')).toEqual(order);
  });
});

describe('writeSort', () => {
  test.each([
    ['', '?sort=crimes.force.ascending'],
    ['?sort=crimes.figure.descending', '?sort=crimes.force.ascending'],
    ['?forces=kent,dorset', '?forces=kent,dorset&sort=crimes.force.ascending'],
    ['?sort=incidents.force.ascending', '?sort=incidents.force.ascending,crimes.force.ascending'],
  ])('writes the table `crimes` into `%s`', (query, written) => {
    const order = { column: 'force', direction: 'ascending' } as const;
    expect(writeSort(query, 'crimes', order)).toBe(written);
  });
});
