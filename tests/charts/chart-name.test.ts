import { expect, test } from 'vitest';

import { formatChartName } from '../../src/charts/chart-name.ts';

const point = (name: string, value: number) => ({
  ...{ force: name.toLowerCase(), name, value },
  words: `${String(value)}%`,
});

test('the name of a chart gives every figure where there are few', () => {
  const name = formatChartName({
    measure: 'Charged or summonsed',
    points: [point('Essex', 9), point('Kent', 11)],
    nation: { value: 10, words: '10%' },
  });
  expect(name).toBe(
    'Bar chart. Charged or summonsed. Kent 11%, Essex 9%, England and Wales 10%. The table below has all figures.',
  );
});

test('the name of a chart of many forces gives their range, and calls nobody the highest', () => {
  const points = Array.from({ length: 40 }, (_, at) => point(`Force ${String(at)}`, 20 + at));
  const name = formatChartName({ measure: 'Incidents', points, nation: undefined });
  expect(name).toBe(
    'Bar chart. Incidents. 40 forces, from 20% to 59%. The table below has all figures.',
  );
});
