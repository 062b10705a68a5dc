import { describe, expect, test } from 'vitest';

import { formatMapState, mapStates, namedEntries } from '../../src/map/map-entry.ts';
import { overallEntries, overallLabel } from '../../src/map/overall-entries.ts';
import { forces } from '../../src/register/forces.ts';
import { forceList } from '../../src/summary/force-list.ts';
import { exampleRecord } from '../examples/record.ts';

/** Reports on the first forces of the register, by the example's own words. */
function reportsOn(count: number) {
  return forces.slice(0, count).map(({ slug }) => ({ ...exampleRecord, force: slug }));
}

describe('overallEntries(entries)', () => {
  test('gives every force its grade, or says why it has none', () => {
    const withoutGrade = {
      ...exampleRecord,
      force: 'essex',
      overall: { basis: 'not-in-text' as const },
    };
    const entries = overallEntries(forceList(forces, [exampleRecord, withoutGrade]));
    expect(entries).toHaveLength(43);
    const stateOf = (slug: string) => entries.find((entry) => entry.slug === slug)?.state;
    expect(stateOf('kent')).toBe('good');
    expect(stateOf('essex')).toBe('no-grade');
    expect(stateOf('surrey')).toBe('no-report');
  });
});

describe('overallLabel(entries)', () => {
  test('names the one kind of report, or says that they differ', () => {
    expect(overallLabel(forceList(forces, reportsOn(3)))).toBe(
      'Overall grades, Effectiveness 2017',
    );
    const another = { ...exampleRecord, year: 2018 };
    expect(overallLabel(forceList(forces, [...reportsOn(3), another]))).toBe(
      'Overall grades of the newest report here on each force',
    );
  });
});

describe('namedEntries(entries)', () => {
  test.each([
    [0, 0],
    [5, 5],
    [12, 12],
    [13, 0],
    [43, 0],
  ])('of %d forces with a report names %d', (count, named) => {
    expect(namedEntries(overallEntries(forceList(forces, reportsOn(count))))).toHaveLength(named);
  });
});

test('every state has words of its own', () => {
  expect(new Set(mapStates.map(formatMapState)).size).toBe(mapStates.length);
});
