import { describe, expect, test } from 'vitest';

import { compareGrades, type GradeCell } from '../../src/charts/grade-comparison.ts';
import { formatSpread } from '../../src/charts/spread-words.ts';
import { effectiveness2017Questions } from '../../src/programme/questions.ts';
import type { ReportRecord } from '../../src/schema/record.ts';
import { at } from '../examples/document.ts';
import { exampleRecord } from '../examples/record.ts';

describe('compareGrades', () => {
  test('has a row for the overall grade and for each question, in the order of the programme', () => {
    expect(rowsOf(exampleRecord).map((row) => row.id)).toEqual([
      'overall',
      'preventing-crime',
      'investigating-crime',
      'protecting-vulnerable-people',
      'serious-and-organised-crime',
      'specialist-capabilities',
    ]);
  });

  test('leaves the grade out where the text has none', () => {
    const record: ReportRecord = { ...exampleRecord, overall: { basis: 'not-in-text' } };
    expect(cellOf(record, 'overall').grade).toBeUndefined();
    expect(cellOf(record, 'investigating-crime').grade).toBeUndefined();
  });

  test('says from which year a judgment was carried over', () => {
    const judgments = exampleRecord.judgments.map((item) => ({ ...item, lastInspected: 2016 }));
    expect(cellOf({ ...exampleRecord, judgments }, 'preventing-crime').carriedFrom).toBe(2016);
    expect(cellOf(exampleRecord, 'preventing-crime').carriedFrom).toBeUndefined();
  });

  test('says that an overall grade was taken from the summary', () => {
    const overall = { basis: 'derived', grade: 'good', source: at(9) } as const;
    expect(cellOf({ ...exampleRecord, overall }, 'overall')).toMatchObject({
      grade: 'good',
      isDerived: true,
    });
  });
});

describe('formatSpread', () => {
  test.each([
    [['good', 'good'], 'the same'],
    [['good', 'requires-improvement'], 'differs'],
    [['good', undefined, 'good'], 'the same'],
    [['good', undefined], undefined],
    [[], undefined],
  ])('%j: %s', (grades, words) => {
    expect(formatSpread(grades)).toBe(words);
  });
});

function rowsOf(record: ReportRecord) {
  return compareGrades(effectiveness2017Questions, [{ record, name: 'Kent' }]);
}

function cellOf(record: ReportRecord, id: string): GradeCell {
  const cell = rowsOf(record).find((row) => row.id === id)?.cells[0];
  if (cell === undefined) throw new Error(`no row ${id}`);
  return cell;
}
