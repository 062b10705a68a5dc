import { describe, expect, test } from 'vitest';

import { partedBy } from '../../src/observations/parted.ts';
import { exampleObservation } from '../examples/observation.ts';

type Input = Parameters<typeof exampleObservation>[0];

describe('partedBy', () => {
  test.each<[string, Input, Input, string[]]>([
    ['nothing', {}, { slug: 'dorset' }, []],
    ['the base', { base: 'cases' }, { base: 'investigations' }, ['base']],
    ['bases of which one is not stated', { base: 'cases' }, { base: '' }, ['base']],
    ['bases of which none is stated', { base: '' }, { base: '' }, ['base']],
    [
      'no base where the unit says it',
      { unit: 'per-1000-population', base: '' },
      { unit: 'per-1000-population' },
      [],
    ],
    ['no base but for an article', { base: 'the cases' }, { base: 'Cases' }, []],
    ['the period', { period: '12 months to 31 March 2017' }, {}, ['period']],
    ['periods of which none is stated', { period: '' }, { period: '' }, ['period']],
    [
      'no words for the same days',
      { period: 'as of 1 July 2017' },
      { period: 'as at 1 July 2017' },
      [],
    ],
    ['the unit', { unit: 'percent-change' }, { unit: 'per-1000-population' }, ['unit']],
    ['no place', { place: 'force-in-numbers' }, { place: 'prose' }, []],
  ])('finds %s', (_name, a, b, partings) => {
    expect(partedBy(exampleObservation(a), exampleObservation(b))).toEqual(partings);
    expect(partedBy(exampleObservation(b), exampleObservation(a))).toEqual(partings);
  });

  test('finds the programme', () => {
    const a = exampleObservation({});
    const b = { ...a, report: { ...a.report, programmeId: 'effectiveness-2016' } };
    expect(partedBy(a, b)).toEqual(['programme']);
  });
});
