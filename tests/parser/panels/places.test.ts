import { expect, test } from 'vitest';
import { createReporter } from '../../../src/parser/diagnostics.ts';
import { placesOf } from '../../../src/parser/panels/places.ts';
import type { Label } from '../../../src/parser/panels/units.ts';
import { programmeTitled } from '../../../src/programme/programmes.ts';

const toJune = '12 months to 30 June 2017';

test.each([
  ['no label', [], undefined],
  ['a label', [toJune], toJune],
  ['labels of one period', [toJune, toJune], toJune],
  ['labels of two periods', [toJune, '12 months to 30 June 2015'], undefined],
  [
    'a label with the period of a change',
    [`12 months to 30 June 2016 against ${toJune}`],
    undefined,
  ],
])('the period of a metric with %s', (_what, periods, period) => {
  const { metrics = [] } = programmeTitled('effectiveness', 2017) ?? {};
  const labels = periods.map((printed, at): Label => ({
    ...{ type: 'label', metric: 'crimes', shape: 'rate' },
    ...{ line: at + 2, period: printed },
  }));
  const places = placesOf(labels, { metrics, line: 1 }, createReporter());
  const crimes = places.find(({ metric }) => metric === 'crimes');
  expect(crimes?.period?.printed).toBe(period);
  expect(crimes).toMatchObject({ hasLabel: labels.length > 0, line: labels.length > 0 ? 2 : 1 });
});
