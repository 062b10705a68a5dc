import { describe, expect, test } from 'vitest';

import {
  formatMapEntry,
  formatMapState,
  mapStates,
  namedEntries,
} from '../../src/map/map-entry.ts';
import { overallEntries, overallLabel } from '../../src/map/overall-entries.ts';
import { questionEntries } from '../../src/map/question-entries.ts';
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

describe('questionEntries(forces, answers)', () => {
  const [judgment] = exampleRecord.judgments;
  if (judgment === undefined) throw new Error('the example has a judgment');
  const entries = questionEntries(forces, [
    { report: { force: 'kent', year: 2017 }, judgment },
    { report: { force: 'essex', year: 2017 }, judgment: { ...judgment, lastInspected: 2016 } },
    { report: { force: 'surrey', year: 2017 }, judgment: undefined },
  ]);
  const wordsOf = (slug: string) => {
    const entry = entries.find((each) => each.slug === slug);
    return entry && formatMapEntry(entry);
  };

  test('tells a grade that was carried over from one of the year', () => {
    expect(wordsOf('kent')).toBe('Requires improvement');
    expect(wordsOf('essex')).toBe('Requires improvement (2016)');
  });

  test('tells a grade that our copy lost from a report that we do not have', () => {
    expect(wordsOf('surrey')).toBe('Grade missing from our copy');
    expect(wordsOf('sussex')).toBe('No report here');
  });
});
