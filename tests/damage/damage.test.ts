import { describe, expect, test } from 'vitest';

import { formatFailure, hunt, turn } from './hunt.ts';
import { loadReportsUnderTest } from './report-trials.ts';

const reports = loadReportsUnderTest();
const runsEach = 12;

describe('a damaged report', () => {
  test.each(reports)('$id without damage breaks no law', (report) => {
    expect(report.breachesAfter([], 'alongside')).toEqual([]);
    expect(report.breachesAfter([], 'alone')).toEqual([]);
  });

  test.each(Array.from({ length: 4 * reports.length }, (_none, nth) => nth))(
    'gives no other fact in silence, turn %i',
    { timeout: 120_000 },
    (nth) => {
      const { report, company } = turn(reports, nth);
      const failures = hunt(report, { runs: runsEach, company, seed: 2017 + nth * 1000 });
      expect(failures.map(formatFailure).join('\n')).toBe('');
    },
  );
});
