import { describe, expect, test } from 'vitest';

import type { Metric } from '../../src/schema/metric.ts';
import type { Value } from '../../src/schema/value.ts';
import { barMark, barScale } from '../../src/summary/bar-mark.ts';
import { printedPeriod, stated } from '../examples/values.ts';

const missing: Value = { status: 'not-in-text' };

describe('barScale(metrics)', () => {
  test.each<[string, Metric[], { low: number; high: number }]>([
    ['rates from zero', [metric('20', '47'), metric('33', '47')], { low: 0, high: 47 }],
    [
      'changes either side of zero',
      [metric('-5', '-0.05'), metric('10', '-0.05')],
      { low: -5, high: 10 },
    ],
    ['falls up to zero', [metric('-5', '-2')], { low: -5, high: 0 }],
    ['nothing stated', [metric(undefined, undefined)], { low: 0, high: 0 }],
  ])('holds %s', (_name, metrics, scale) => {
    expect(barScale(metrics)).toEqual(scale);
  });
});

describe('barMark(metric, scale)', () => {
  test('draws a rate from zero and marks the nation', () => {
    expect(barMark(metric('20', '40'), { low: 0, high: 40 })).toEqual({
      zero: 0,
      force: { start: 0, width: 50 },
      nation: 100,
    });
  });

  test('draws a fall to the left of zero', () => {
    expect(barMark(metric('-5', '5'), { low: -10, high: 10 })).toEqual({
      zero: 50,
      force: { start: 25, width: 25 },
      nation: 75,
    });
  });

  test('marks the nation alone where the force’s figure is missing', () => {
    expect(barMark(metric(undefined, '10'), { low: 0, high: 10 })).toEqual({
      zero: 0,
      force: undefined,
      nation: 100,
    });
  });

  test('draws nothing where both are missing, and never a bar of no length', () => {
    expect(barMark(metric(undefined, undefined), { low: 0, high: 10 })).toBeUndefined();
  });
});

function metric(force: string | undefined, nation: string | undefined): Metric {
  return {
    metric: 'incidents',
    period: printedPeriod('12 months to 30 June 2017'),
    force: force === undefined ? missing : stated(force),
    englandAndWales: nation === undefined ? missing : stated(nation),
  };
}
