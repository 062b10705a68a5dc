import { expect, test } from 'vitest';

import { effectiveness2017Metrics } from '../../src/programme/metrics.ts';
import { buildMetricRows } from '../../src/report-view/metric-rows.ts';
import { exampleRecord } from '../examples/record.ts';

test('puts the figures of a report into words, each with its passage', () => {
  expect(buildMetricRows(exampleRecord, effectiveness2017Metrics)).toEqual([
    {
      id: 'incidents',
      name: 'Incidents',
      period: '12 months to 30 June 2017',
      unit: 'per 1,000 people',
      force: { words: '199', isStated: true, href: '/forces/kent/2017-effectiveness/#line-15' },
      nation: { words: 'not in the text we have', isStated: false },
    },
    {
      id: 'domestic-abuse-share',
      name: 'Domestic abuse share of recorded crime (excluding fraud)',
      period: '12 months to 30 June 2017',
      unit: 'per cent',
      force: { words: '10%', isStated: true, href: '/forces/kent/2017-effectiveness/#line-16' },
      nation: { words: '11%', isStated: true, href: '/forces/kent/2017-effectiveness/#line-17' },
      comparison: '1 percentage point lower than England and Wales',
    },
  ]);
});
