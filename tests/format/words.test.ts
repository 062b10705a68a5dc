import { describe, expect, test } from 'vitest';

import { formatCount, formatCounted } from '../../src/format/count.ts';
import { formatGrade } from '../../src/format/grade.ts';
import { formatList, formatSome } from '../../src/format/list.ts';
import { formatMonth } from '../../src/format/month.ts';
import { formatRecommendation } from '../../src/format/recommendation.ts';
import { lineId, reportHref, sourceHref } from '../../src/format/report-link.ts';
import { formatReportName, type ReportKey } from '../../src/format/report-name.ts';
import { gradeSchema } from '../../src/schema/grade.ts';

const source = { line: 413, endLine: 413 };
const report: ReportKey = { force: 'west-midlands', year: 2017, pillar: 'effectiveness' };

describe('formatGrade', () => {
  test('writes every grade out', () => {
    expect(gradeSchema.options.map(formatGrade)).toEqual([
      'Outstanding',
      'Good',
      'Adequate',
      'Requires improvement',
      'Inadequate',
      'Ungraded',
    ]);
  });
});

describe('formatMonth', () => {
  test.each([
    ['2018-03', 'March 2018'],
    ['2017-12', 'December 2017'],
  ])('%s reads %s', (yearMonth, words) => {
    expect(formatMonth(yearMonth)).toBe(words);
  });

  test.each(['2018', '2018-13', 'March'])('refuses %s', (text) => {
    expect(() => formatMonth(text)).toThrow(text);
  });
});

describe('formatList', () => {
  test.each([
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j reads %s', (items, words) => {
    expect(formatList(items)).toBe(words);
  });
});

describe('formatSome', () => {
  test.each([
    [['Dorset', 'Essex', 'Kent'], 'Dorset, Essex and Kent'],
    [['Dorset', 'Essex', 'Gwent', 'Kent', 'Surrey'], 'Dorset, Essex, Gwent and 2 more'],
  ])('%j reads %s', (items, words) => {
    expect(formatSome(items)).toBe(words);
  });
});

describe('formatCount', () => {
  test.each([
    [0, 'zero'],
    [9, 'nine'],
    [10, '10'],
    [1300, '1,300'],
  ])('%i reads %s', (count, words) => {
    expect(formatCount(count)).toBe(words);
  });

  test.each([
    [1, 'one force'],
    [5, 'five forces'],
    [43, '43 forces'],
  ])('%i with its noun reads %s', (count, words) => {
    expect(formatCounted(count, 'force')).toBe(words);
  });

  test('takes a plural of its own', () => {
    expect(formatCounted(2, 'cause of concern', 'causes of concern')).toBe('two causes of concern');
  });
});

describe('formatRecommendation', () => {
  const leadIn = 'The force should immediately take steps to:';

  test.each([
    ['act on the information it holds;', 'act on the information it holds.'],
    ['deter them from offending; and', 'deter them from offending.'],
    [
      'enhance its approach. This should include orders.',
      'enhance its approach. This should include orders.',
    ],
    ['keep “lifetime management.”', 'keep “lifetime management.”'],
  ])('%s is a whole sentence', (text, ending) => {
    expect(formatRecommendation({ leadIn, text, source })).toBe(
      `The force should immediately take steps to ${ending}`,
    );
  });

  test('adds no words where there is no lead-in', () => {
    expect(formatRecommendation({ text: 'The force should act.', source })).toBe(
      'The force should act.',
    );
  });
});

describe('report names and links', () => {
  test('names a report beside its force', () => {
    expect(formatReportName(report)).toBe('Effectiveness 2017');
  });

  test('gives the fixed address of a report', () => {
    expect(reportHref(report)).toBe('/forces/west-midlands/2017-effectiveness/');
  });

  test('leads to the first line of a passage', () => {
    expect(sourceHref(report, { line: 413, endLine: 415 })).toBe(
      '/forces/west-midlands/2017-effectiveness/#line-413',
    );
    expect(lineId(413)).toBe('line-413');
  });
});
