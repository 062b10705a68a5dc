import { describe, expect, test } from 'vitest';

import { gradeCell, gradedTitles } from '../../src/charts/grade-comparison.ts';
import { effectiveness2017Questions } from '../../src/programme/questions.ts';
import type { ReportRecord } from '../../src/schema/record.ts';
import { at } from '../examples/document.ts';
import { exampleRecord } from '../examples/record.ts';

test('what is graded is the whole report, then each question in the order of the programme', () => {
  expect(gradedTitles(effectiveness2017Questions).map(({ id }) => id)).toEqual([
    'overall',
    'preventing-crime',
    'investigating-crime',
    'protecting-vulnerable-people',
    'serious-and-organised-crime',
    'specialist-capabilities',
  ]);
});

describe('gradeCell', () => {
  test('leaves the grade out where the text has none', () => {
    const record: ReportRecord = { ...exampleRecord, overall: { basis: 'not-in-text' } };
    expect(gradeCell(record, 'overall')).toEqual({});
    expect(gradeCell(record, 'investigating-crime')).toEqual({});
  });

  test('says the year of a judgment, and that it was carried over', () => {
    const judgments = exampleRecord.judgments.map((item) => ({ ...item, lastInspected: 2016 }));
    const carried = gradeCell({ ...exampleRecord, judgments }, 'preventing-crime');
    expect(carried).toMatchObject({ year: 2016, isCarriedOver: true });
    expect(gradeCell(exampleRecord, 'preventing-crime')).not.toHaveProperty('isCarriedOver');
  });

  test('says that an overall grade was taken from the summary', () => {
    const overall = { basis: 'derived', grade: 'good', source: at(9) } as const;
    expect(gradeCell({ ...exampleRecord, overall }, 'overall')).toMatchObject({
      grade: 'good',
      isDerived: true,
    });
  });
});
