import { describe, expect, test } from 'vitest';

import { compareValues, formatComparison } from '../../src/format/comparison.ts';
import type { Unit } from '../../src/programme/metrics.ts';
import { stated } from '../examples/values.ts';

describe('compareValues', () => {
  test.each([
    ['199', '282', 'lower'],
    ['35', '31', 'higher'],
    ['10', '10', 'same'],
    ['-5', '-0.05', 'lower'],
    ['+10', '-0.05', 'higher'],
    ['46', '45.5', 'same'],
    ['46', '46.5', 'same'],
    ['46', '45.4', 'higher'],
    ['45', '46', 'lower'],
    ['0.1', '0.3', 'lower'],
  ])('%s against %s is %s', (force, national, relation) => {
    expect(compareValues(stated(force), stated(national))).toBe(relation);
  });

  test('says nothing where a figure is missing', () => {
    expect(compareValues({ status: 'not-in-text' }, stated('282'))).toBeUndefined();
    expect(compareValues(stated('199'), { status: 'not-in-text' })).toBeUndefined();
  });
});

describe('formatComparison', () => {
  test.each<[string, string, Unit, string]>([
    ['199', '282', 'per-1000-population', 'lower than England and Wales'],
    ['35', '31', 'per-1000-population', 'higher than England and Wales'],
    ['10', '10', 'percent-of-outcomes', 'the same as England and Wales'],
    ['46', '45.5', 'percent', 'the same as England and Wales, after rounding'],
    ['53', '48', 'percent-of-outcomes', '5 percentage points higher than England and Wales'],
    ['10', '11', 'percent', '1 percentage point lower than England and Wales'],
    ['9.2', '12.9', 'percent-of-outcomes', '3.7 percentage points lower than England and Wales'],
    ['9', '12.9', 'percent-of-outcomes', 'lower than England and Wales'],
    ['-5', '-0.05', 'percent-change', 'lower than England and Wales'],
    ['+18', '+14', 'percent-change', 'higher than England and Wales'],
  ])('%s against %s (%s) is %s', (force, national, unit, words) => {
    expect(formatComparison(stated(force), stated(national), unit)).toBe(words);
  });

  test('says nothing where a figure is missing', () => {
    expect(formatComparison({ status: 'not-in-text' }, stated('48'), 'percent')).toBeUndefined();
  });
});
