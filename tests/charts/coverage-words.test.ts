import { describe, expect, test } from 'vitest';

import { countingOf, coverageWords } from '../../src/charts/coverage-words.ts';
import { measureView, type MeasureView } from '../../src/charts/measure-view.ts';
import type { Observation } from '../../src/observations/observation.ts';
import { observe } from '../../src/observations/observe.ts';
import { measuresOf } from '../../src/programme/measures.ts';
import { programmeOf } from '../../src/programme/programmes.ts';
import { exampleMeasure, exampleObservation } from '../examples/observation.ts';
import { contentRecords } from '../observations/content-records.ts';

describe('the five reports, read by eye', () => {
  const measures = measuresOf(programmeOf({ programmeId: 'effectiveness-2017' }));
  const observations = observe(contentRecords);
  const nameOf = (force: string): string => force;
  const outcomes = 'per cent of outcomes assigned to offences recorded';

  test.each([
    // 13, 11 and 10 per cent of outcomes; Northamptonshire has 8.5 per cent of cases.
    ['charged-or-summonsed', `${outcomes}; three of five reports; one more, counted differently`],
    // 11, 7 and 19 per cent of outcomes; Leicestershire has 9.2 per cent of investigations.
    [
      'evidential-difficulties',
      `${outcomes}; three of five reports; one more, counted differently`,
    ],
    ['no-suspect-identified', `${outcomes}; three of five reports`],
    ['incidents', 'per 1,000 people; four of five reports'],
    // Per cent of incidents, of what was recorded, and of calls.
    ['telephone-resolution', 'per cent; three of five reports, not comparable with one another'],
    // 118.9 states no period.
    [
      'european-arrest-warrants',
      'per million people; two of five reports, not comparable with one another',
    ],
    [
      'foreign-national-referral-rate',
      'per cent of foreign national offenders; two of five reports',
    ],
    ['wanted-on-pnc', 'per 10,000 people; one of five reports'],
  ])('counts the reports that give %s alike', (id, words) => {
    const measure = measures.find((candidate) => candidate.id === id) ?? exampleMeasure;
    expect(said(measureView({ measure, observations, nameOf }))).toBe(words);
  });
});

test('says of each figure that stands apart why it does', () => {
  const observations = [
    exampleObservation({ slug: 'kent', force: '12' }),
    exampleObservation({ slug: 'essex', force: '13' }),
    exampleObservation({ slug: 'surrey', force: '13', base: 'crimes' }),
    exampleObservation({ slug: 'suffolk', force: '14', period: '12 months to 31 March 2017' }),
    exampleObservation({ slug: 'norfolk', force: '15', period: '' }),
    // Has a figure beside the others as well, and so is not one more.
    exampleObservation({ slug: 'kent', force: '9', base: 'victims' }),
    exampleObservation({ slug: 'sussex' }),
  ];
  expect(said(viewOf(observations))).toBe(
    'per cent of cases; two of six reports; three more, counted differently or for another period or without a period',
  );
});

function viewOf(observations: Observation[]): MeasureView {
  return measureView({ measure: exampleMeasure, observations, nameOf: (force) => force });
}

function said(view: MeasureView): string {
  return `${countingOf(view)}; ${coverageWords(view)}`;
}
