import { describe, expect, test } from 'vitest';

import { finderForces } from '../../src/finder/finder-forces.ts';
import { forceBySlug } from '../../src/register/forces.ts';
import { exampleRecord } from '../examples/record.ts';

const kent = forceBySlug('kent');
const hampshire = forceBySlug('hampshire');
if (!kent || !hampshire) throw new Error('Expected Kent and Hampshire in the register');

describe('finderForces(entries)', () => {
  test('words the grade, its age and what is to improve', () => {
    expect(finderForces([{ force: kent, report: exampleRecord }])).toEqual([
      {
        ...{ slug: 'kent', name: 'Kent Police', shortName: 'Kent' },
        report: {
          grade: 'good',
          label: 'Effectiveness 2017, published in March 2018',
          meaning: expect.stringMatching(/^The grade means: the force does this/u) as string,
          toImprove: 'Inspectors listed one area for improvement.',
          since: 'Every force has been inspected again since.',
        },
      },
    ]);
  });

  test('says where a grade is from the summary, and counts causes of concern first', () => {
    const [area] = exampleRecord.areasForImprovement;
    if (area === undefined) throw new Error('the example has an area for improvement');
    const { source } = area;
    const report = {
      ...exampleRecord,
      overall: { basis: 'derived' as const, grade: 'good' as const, source },
      causesOfConcern: [{ ...area, recommendations: [] }],
    };
    expect(finderForces([{ force: kent, report }])[0]?.report).toMatchObject({
      label: 'Effectiveness 2017, from the report’s summary, published in March 2018',
      toImprove: 'Inspectors listed one cause of concern and one area for improvement.',
    });
  });

  test('gives no grade where the text has none, and says whose gap it is', () => {
    const report = { ...exampleRecord, overall: { basis: 'not-in-text' as const } };
    const [found] = finderForces([{ force: kent, report: { ...report, areasForImprovement: [] } }]);
    expect(found?.report).not.toHaveProperty('grade');
    expect(found?.report).toMatchObject({
      meaning: 'Its overall grade is missing from our copy of the report.',
      toImprove: 'Our copy of the report lists no area for improvement and no cause of concern.',
    });
  });

  test('names a force without a report, and what it is called now', () => {
    expect(finderForces([{ force: hampshire, report: undefined }])).toEqual([
      {
        ...{ slug: 'hampshire', name: 'Hampshire Constabulary', shortName: 'Hampshire' },
        nameNow: 'Hampshire and Isle of Wight Constabulary',
      },
    ]);
  });
});
