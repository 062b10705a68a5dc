import { describe, expect, test } from 'vitest';

import { arrangeRows, type RowFacts } from '../../src/client/arrange-rows.ts';
import { readMatrixState, withShownSort, writeMatrixState } from '../../src/client/matrix-state.ts';

const offer = {
  forces: new Map([
    ['dorset', 'Dorset'],
    ['essex', 'Essex'],
    ['gwent', 'Gwent'],
  ]),
  register: new Map([
    ['kent', 'Kent Police'],
    ['dorset', 'Dorset Police'],
  ]),
  questions: new Map([
    ['overall', 'Overall'],
    ['preventing-crime', 'Preventing crime'],
  ]),
  measures: new Map(['crimes', 'incidents', 'a', 'b'].map((id) => [id, id])),
  grades: new Map([
    ['good', 'Good'],
    ['inadequate', 'Inadequate'],
  ]),
  regions: new Map([
    ['Wales', 'Wales'],
    ['South West', 'South West'],
  ]),
};

describe('readMatrixState', () => {
  test('shows everything by name where the address asks for nothing', () => {
    const { state, problems } = readMatrixState('', offer);
    expect(state).toEqual({
      forces: [],
      measures: [],
      question: undefined,
      region: undefined,
      grade: undefined,
      group: undefined,
      sort: { column: 'force', direction: 'ascending' },
    });
    expect(problems).toEqual([]);
  });

  test.each([
    '?forces=gwent,dorset&measures=crimes&question=overall&region=South+West&grade=good&group=grade&sort=crimes.descending',
    '?group=region',
    '?sort=force.descending',
  ])('reads back what it writes: %s', (query) => {
    const { state, problems } = readMatrixState(query, offer);
    expect(problems).toEqual([]);
    expect(writeMatrixState(state)).toBe(query);
  });

  test.each([
    ['?forces=kent', 'We have no report on Kent Police, so it cannot be shown here.'],
    ['?forces=batley', 'There is no force “batley” in England and Wales.'],
    ['?forces=__proto__', 'There is no force “__proto__” in England and Wales.'],
    ['?forces=dorset,dorset', 'The address names “dorset” more than once.'],
    ['?measures=ghosts', 'There is no figure “ghosts”, so it is left out.'],
    [
      '?measures=crimes,incidents,a,b',
      'Only 3 figures fit beside the grades; the first are shown.',
    ],
    ['?question=who', 'There is no question “who”, so it is left out.'],
    ['?region=Mercia', 'There is no region “Mercia”, so it is left out.'],
    ['?region=Wales&region=Wales', 'The address gives “region” twice; the first counts.'],
    ['?grade=fine', 'There is no grade “fine”, so it is left out.'],
    ['?group=size', 'There is no group “size”, so it is left out.'],
    [
      '?sort=crimes.sideways',
      'Nothing can be sorted by “crimes.sideways”, so forces stand by name.',
    ],
    ['?sort=crimes.ascending', '“crimes” is not shown, so forces stand by name.'],
    [
      '?question=overall&sort=preventing-crime.ascending',
      '“Preventing crime” is not shown, so forces stand by name.',
    ],
    [
      '?sort=overall.ascending&sort=force.descending',
      'The address gives “sort” twice; the first counts.',
    ],
    ['?force=dorset', 'Nothing here is called “force”, so that is left out.'],
    [
      '?sort=wishes.ascending',
      'Nothing can be sorted by “wishes.ascending”, so forces stand by name.',
    ],
  ])('says what is wrong with %s', (query, problem) => {
    expect(readMatrixState(query, offer).problems).toEqual([problem]);
  });
});

test('sorts upwards where an address does not say which way', () => {
  const { state, problems } = readMatrixState('?sort=overall', offer);
  expect(problems).toEqual([]);
  expect(state.sort).toEqual({ column: 'overall', direction: 'ascending' });
});

test('says nothing of what other sites add to links', () => {
  expect(readMatrixState('?utm_source=post&fbclid=1', offer).problems).toEqual([]);
});

test('rows go back to their names when the column that sorted them is taken away', () => {
  const { state } = readMatrixState('?measures=crimes&sort=crimes.descending', offer);
  expect(withShownSort(state, offer)).toEqual(state);
  expect(writeMatrixState(withShownSort({ ...state, measures: [] }, offer))).toBe('');
  const { state: graded } = readMatrixState('?sort=overall.descending', offer);
  expect(writeMatrixState(withShownSort({ ...graded, question: 'preventing-crime' }, offer))).toBe(
    '?question=preventing-crime',
  );
});

describe('arrangeRows', () => {
  const rows = [
    row('dorset', 'South West', 'good', 70),
    row('essex', 'East of England', 'inadequate', undefined),
    row('gwent', 'Wales', 'good', 90),
  ];

  test.each([
    ['', [[undefined, 'dorset', 'essex', 'gwent']]],
    ['?measures=crimes&sort=crimes.descending', [[undefined, 'gwent', 'dorset', 'essex']]],
    ['?measures=crimes&sort=crimes.ascending', [[undefined, 'dorset', 'gwent', 'essex']]],
    [
      '?forces=gwent',
      [
        ['Chosen forces', 'gwent'],
        ['Other forces', 'dorset', 'essex'],
      ],
    ],
    [
      '?group=grade',
      [
        ['Good', 'dorset', 'gwent'],
        ['Inadequate', 'essex'],
      ],
    ],
    [
      '?group=region&forces=essex',
      [
        ['Chosen forces', 'essex'],
        ['South West', 'dorset'],
        ['Wales', 'gwent'],
      ],
    ],
    ['?grade=good', [[undefined, 'dorset', 'gwent']]],
    ['?region=Wales', [[undefined, 'gwent']]],
    ['?grade=inadequate&region=Wales', []],
  ])('for %s', (query, groups) => {
    const { state } = readMatrixState(query, offer);
    const found = arrangeRows(rows, state, {
      grade: (id) => offer.grades.get(id ?? '') ?? 'none',
      rankOf: (id) => [...offer.grades.keys()].indexOf(id),
    });
    expect(found.map(({ heading, forces }) => [heading, ...forces])).toEqual(groups);
  });
});

function row(force: string, region: string, grade: string, crimes: number | undefined): RowFacts {
  return {
    force,
    name: force,
    region,
    keys: new Map(crimes === undefined ? [] : [['crimes', crimes]]),
    grades: new Map([['overall', grade]]),
  };
}
