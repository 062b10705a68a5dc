import { describe, expect, test } from 'vitest';

import { formatFigure, formatFigureWithUnit } from '../../src/format/figure.ts';
import { formatMissing } from '../../src/format/missing.ts';
import { formatPeriod } from '../../src/format/period.ts';
import { formatUnit } from '../../src/format/unit.ts';
import { formatValue } from '../../src/format/value.ts';
import type { Unit } from '../../src/programme/metrics.ts';
import { printedPeriod, stated } from '../examples/values.ts';

const source = { line: 59, endLine: 59 };

describe('formatFigure', () => {
  test.each<[string, Unit, string]>([
    ['199', 'per-1000-population', '199'],
    ['46.0', 'per-100-domestic-abuse-offences', '46.0'],
    ['1,024', 'per-million-population', '1,024'],
    ['10', 'percent-of-outcomes', '10%'],
    ['+10', 'percent-change', '+10%'],
    ['-0.05', 'percent-change', '−0.05%'],
    ['–5', 'percent-change', '−5%'],
    ['−5', 'percent-change', '−5%'],
    ['0', 'percent-change', '0%'],
  ])('%s of %s reads %s', (printed, unit, words) => {
    expect(formatFigure(printed, unit)).toBe(words);
  });
});

test.each([
  ['as of 1 July 2017', 'as at 1 July 2017'],
  ['as at 1 July 2017', 'as at 1 July 2017'],
  ['12 months to 30 June 2017', '12 months to 30 June 2017'],
])('a period of %s reads %s', (printed, words) => {
  expect(formatPeriod(printedPeriod(printed))).toBe(words);
});

describe('formatFigureWithUnit', () => {
  test.each<[string, Unit, string]>([
    ['199', 'per-1000-population', '199 per 1,000 people'],
    ['24', 'per-million-population', '24 per million people'],
    ['10.2', 'per-10000-population', '10.2 per 10,000 people'],
    ['56.3', 'per-100-domestic-abuse-offences', '56.3 per 100 domestic abuse-related offences'],
    ['53', 'percent-of-outcomes', '53% of outcomes'],
    ['11', 'percent', '11%'],
    ['-5', 'percent-change', '−5%'],
  ])('%s of %s reads %s', (printed, unit, words) => {
    expect(formatFigureWithUnit(printed, unit)).toBe(words);
  });
});

describe('formatUnit', () => {
  test('names a unit for the head of a column', () => {
    expect(formatUnit('percent-of-outcomes')).toBe('per cent of outcomes');
  });
});

describe('formatMissing', () => {
  test('says that our text lacks a figure', () => {
    expect(formatMissing({ status: 'not-in-text' }, 'percent')).toBe('missing from our copy');
  });

  test('says what a dash means', () => {
    expect(formatMissing({ status: 'not-supplied', source }, 'percent')).toBe(
      'not supplied: the force could not give comparable data',
    );
  });

  test('names both candidates of a figure in unclear order', () => {
    const value = { status: 'ambiguous' as const, candidates: [16, 15], source };
    expect(formatMissing(value, 'per-1000-population')).toBe(
      'cannot be read for certain: the text has 16 and 15',
    );
  });

  test('keeps sign and unit of candidates', () => {
    const value = { status: 'ambiguous' as const, candidates: [-5, -0.05], source };
    expect(formatMissing(value, 'percent-change')).toBe(
      'cannot be read for certain: the text has −5% and −0.05%',
    );
  });
});

describe('formatValue', () => {
  test('prints a stated figure under a head that names the unit', () => {
    expect(formatValue(stated('199'), 'per-1000-population')).toBe('199');
  });

  test('prints the reason where there is no figure', () => {
    expect(formatValue({ status: 'not-in-text' }, 'percent')).toBe('missing from our copy');
  });
});
