import { expect, test } from 'vitest';

import { formatObserved, otherWording } from '../../src/observations/format-observed.ts';
import { observe } from '../../src/observations/observe.ts';
import { contentRecords } from './content-records.ts';

const arrests = observe(contentRecords).filter(
  ({ measure, time }) => measure.id === 'domestic-abuse-arrest-rate' && time === 'current',
);

test.each([
  // Northamptonshire, line 289: `39.1 arrests per 100 domestic abuse-related crimes`; its Figure 3 says offences.
  ['northamptonshire', '39.1 per 100 domestic abuse-related crimes'],
  // Leicestershire, line 320: `45 arrests per 100 domestic abuse-related offences`.
  ['leicestershire', '45 per 100 domestic abuse-related offences'],
])('the arrests of %s stand in the words of the report', (force, words) => {
  const [observation] = arrests.filter(({ report }) => report.force === force);
  expect(observation && formatObserved(observation.force, observation)).toBe(words);
});

test('only the report that words the base otherwise is said to', () => {
  const said = arrests.flatMap((observation) => otherWording(observation) ?? []);
  expect(said).toEqual(['Its sentence says “per 100 domestic abuse-related crimes”.']);
});
