import { describe, expect, test } from 'vitest';

import { valuesOf, type Observation } from '../../src/observations/observation.ts';
import { observe } from '../../src/observations/observe.ts';
import { isMissing } from '../../src/format/missing.ts';
import { exampleReport } from '../examples/force-report.ts';
import { contentRecords } from './content-records.ts';

const observations = observe(contentRecords);

describe('observe', () => {
  test.each([
    ['charged-or-summonsed', 'force-in-numbers', ['10', '11', '13']],
    ['charged-or-summonsed', 'prose', ['10.5', '8.5', '12.5']],
    ['domestic-abuse-arrest-rate', 'prose', ['56.3', '52.8', '45', '39.1', '32.4']],
    ['organised-crime-groups', 'prose', ['32.7']],
  ])('finds every figure of %s in %s', (measure, place, printed) => {
    const found = observations.filter(
      (item) => item.measure.id === measure && item.place === place && item.time === 'current',
    );
    expect(found.flatMap(({ force }) => (isMissing(force) ? [] : [force.printed]))).toEqual(
      printed,
    );
  });

  test('keeps the figure of the year before apart, with its own period', () => {
    const before = observations.filter(({ time }) => time === 'year-before');
    expect(before.map(describeObservation)).toEqual([
      'northamptonshire organised-crime-groups 43.6, 1 July 2016',
      'northamptonshire domestic-abuse-arrest-rate 46.0, 12 months to 30 June 2016',
      'staffordshire domestic-abuse-arrest-rate 40.9, 12 months to 30 June 2016',
    ]);
  });

  test('observes as missing what a record does not list', () => {
    const incidents = observe([{ ...exampleReport, metrics: [] }])[0];
    expect(incidents).toMatchObject({
      place: 'force-in-numbers',
      force: { status: 'not-in-text' },
      englandAndWales: { status: 'not-in-text' },
    });
  });

  test('gives each observation a value for the force and one for England and Wales', () => {
    const [first] = observations;
    if (first === undefined) throw new Error('the reports have no observation');
    expect(valuesOf(first).map(({ area }) => area)).toEqual(['force', 'england-and-wales']);
  });
});

function describeObservation({ report, measure, force, period }: Observation): string {
  const printed = isMissing(force) ? force.status : force.printed;
  const when = period.status === 'stated' ? period.printed : 'no period';
  return `${report.force} ${measure.id} ${printed}, ${when}`;
}
