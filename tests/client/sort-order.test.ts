import { describe, expect, test } from 'vitest';

import { addressProblems, readSort, writeSort } from '../../src/client/sort-order.ts';

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

describe('addressProblems', () => {
  const columns = new Map([
    ['crimes', ['force', 'figure']],
    ['crimes-2', ['force', 'figure']],
  ]);

  test.each(['', '?sort=', '?sort=crimes.figure.ascending', '?gclid=1'])(
    'has nothing to say of `%s`',
    (query) => {
      expect(addressProblems(query, columns)).toEqual([]);
    },
  );

  test.each(['wishes', 'incidents.force.ascending', 'crimes.wishes.ascending', 'crimes.force.up'])(
    'names `%s`, which no table of the page can do',
    (asked) => {
      expect(addressProblems(`?sort=${asked}`, columns)).toEqual([
        `Nothing on this page can be sorted by “${asked}”, so that is left out.`,
      ]);
    },
  );

  test('says that the page chooses no forces', () => {
    expect(addressProblems('?forces=kent&sort=crimes.figure.ascending', columns)).toEqual([
      'Nothing here is called “forces”, so that is left out.',
    ]);
  });

  test('says that a table, or the name itself, is given twice', () => {
    const query =
      '?sort=crimes.force.ascending,crimes.figure.ascending&sort=crimes.force.ascending';
    expect(addressProblems(query, columns)).toEqual([
      'The address gives “sort” twice; the first counts.',
      'The address sorts one table twice; “crimes.figure.ascending” is left out.',
    ]);
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
