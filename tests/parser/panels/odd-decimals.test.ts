import { describe, expect, test } from 'vitest';
import { doubtOddDecimals } from '../../../src/parser/panels/odd-decimals.ts';
import type { Unit } from '../../../src/parser/panels/units.ts';

function rates(...values: number[]): Unit[] {
  return values.map((value) => ({
    type: 'number',
    value,
    printed: String(value),
    shape: 'rate',
    line: 7,
  }));
}

describe('doubtOddDecimals(units)', () => {
  test('doubts the one figure that is not whole', () => {
    expect(doubtOddDecimals(rates(1.9, 282, 35, 31, 67, 77))).toEqual([
      { type: 'doubtful', printed: '1.9', line: 7 },
      ...rates(282, 35, 31, 67, 77),
    ]);
  });

  test.each([
    ['less than one', rates(-0.05, 282, 35, 31, 67, 77)],
    ['one of several with decimals', rates(199.1, 282.4, 35, 31, 67, 77)],
    ['one of few', rates(1.9, 282, 35, 31)],
    ['of four digits before its stop', rates(1104.5, 282, 35, 31, 67, 77)],
  ])('leaves a figure that is %s', (_what, units) => {
    expect(doubtOddDecimals(units)).toEqual(units);
  });
});
