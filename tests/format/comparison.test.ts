import { describe, expect, test } from 'vitest';

import { compareValues, formatRelation } from '../../src/format/comparison.ts';
import type { Unit } from '../../src/programme/metrics.ts';
import { stated } from '../examples/values.ts';

describe('compareValues', () => {
  test.each([
    ['199', '282', 'lower'],
    ['35', '31', 'higher'],
    ['10', '10', 'same'],
    ['-5', '-0.05', 'lower'],
    ['46', '45.5', 'same'],
    ['46', '46.5', 'same'],
    ['46', '45.4', 'higher'],
    // 45.5 is printed as either, depending on how halves are rounded.
    ['45', '46', 'same'],
    ['45', '47', 'lower'],
    ['10.5', '10.6', 'same'],
    ['10.5', '10.2', 'higher'],
  ])('%s against %s is %s', (figure, other, relation) => {
    expect(compareValues(stated(figure), stated(other))).toBe(relation);
  });

  test('says nothing where a figure is missing', () => {
    expect(compareValues({ status: 'not-in-text' }, stated('282'))).toBeUndefined();
    expect(compareValues(stated('199'), { status: 'not-in-text' })).toBeUndefined();
  });
});

describe('formatRelation', () => {
  test.each<[string, string, Unit, string]>([
    ['199', '282', 'per-1000-population', 'lower than England and Wales'],
    ['35', '31', 'per-1000-population', 'higher than England and Wales'],
    ['10', '10', 'percent-of-outcomes', 'the same as England and Wales after rounding'],
    ['45', '46', 'percent', 'about the same as England and Wales after rounding'],
    // Unrounded, these were 10.5 and 10.2.
    ['11', '10', 'percent-of-outcomes', 'about the same as England and Wales after rounding'],
    ['53', '48', 'percent-of-outcomes', 'higher than England and Wales'],
    ['9.2', '12.9', 'percent', '3.7 percentage points lower than England and Wales'],
    ['9', '12.9', 'percent', 'lower than England and Wales'],
    ['39.1', '45.5', 'per-100-domestic-abuse-offences', 'lower than England and Wales'],
    ['-5', '-0.05', 'percent-change', 'fell more than England and Wales'],
    ['+10', '-0.05', 'percent-change', 'rose; England and Wales fell'],
    ['+18', '+14', 'percent-change', 'rose more than England and Wales'],
    ['+10', '+14', 'percent-change', 'rose less than England and Wales'],
    ['+14', '+14', 'percent-change', 'rose, about as England and Wales after rounding'],
    ['0', '+14', 'percent-change', 'did not change after rounding; England and Wales rose'],
    ['+3', '0', 'percent-change', 'rose; England and Wales did not change after rounding'],
    ['0', '0', 'percent-change', 'the same as England and Wales after rounding'],
    // Unrounded, both may have been −0.05.
    ['0', '-0.05', 'percent-change', 'about the same as England and Wales after rounding'],
  ])('%s against %s (%s) is: %s', (figure, other, unit, words) => {
    const input = { figure: stated(figure), other: stated(other), name: 'England and Wales', unit };
    expect(formatRelation(input)).toBe(words);
  });
});
