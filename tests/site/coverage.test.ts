import { describe, expect, test } from 'vitest';

import { forces } from '../../src/register/forces.ts';
import type { ReportRecord } from '../../src/schema/record.ts';
import { metricCoverage, reportCoverage } from '../../src/summary/coverage.ts';
import { byRegion, forceList, withReport } from '../../src/summary/force-list.ts';
import { reportsOf } from '../../src/summary/reports-of.ts';
import { exampleReport } from '../examples/force-report.ts';
import { parsedReports } from '../parser/content-reports.ts';

const records = parsedReports
  .map(({ record }) => record)
  .filter((record): record is ReportRecord => record !== undefined);

describe('reportCoverage(records)', () => {
  const coverage = reportCoverage(records);

  test.each([
    ['bedfordshire', 11, 11],
    ['cambridgeshire', 11, 11],
    ['leicestershire', 5, 5],
    ['northamptonshire', 0, 0],
    ['staffordshire', 8, 9],
  ])('counts the figures that the text of %s states', (force, forceFigures, nationalFigures) => {
    const report = coverage.find(({ record }) => record.force === force);
    expect(report).toMatchObject({ forceFigures, nationalFigures });
  });

  test('counts a question without a grade apart: specialist capabilities had none', () => {
    expect(coverage.map(({ questions }) => questions)).toEqual(
      records.map(() => '4 graded, 1 ungraded'),
    );
    const judgments = exampleReport.judgments.filter(({ grade }) => grade !== 'ungraded');
    const [graded] = reportCoverage([{ ...exampleReport, judgments }]);
    expect(graded?.questions).toBe('3 graded');
  });
});

describe('metricCoverage(reports)', () => {
  const coverage = metricCoverage(reportCoverage(records));

  test('lists every figure once', () => {
    expect(coverage).toHaveLength(11);
  });

  test('says who lacks a figure, and which side of it', () => {
    const groups = coverage.find(({ definition }) => definition.id === 'organised-crime-groups');
    expect(groups).toMatchObject({ forceFigures: 2, nationalFigures: 3, reports: 5 });
    const staffordshire = groups?.missing.find(({ record }) => record.force === 'staffordshire');
    expect(staffordshire).toMatchObject({ force: 'missing from our copy', nation: undefined });
  });
});

describe('forceList(register, records)', () => {
  const entries = forceList(forces, records);

  test('lists all forces, with and without a report', () => {
    expect(entries).toHaveLength(43);
    expect(withReport(entries).map(({ force }) => force.slug)).toEqual([
      'bedfordshire',
      'cambridgeshire',
      'leicestershire',
      'northamptonshire',
      'staffordshire',
    ]);
  });

  test('groups them by region, Wales last', () => {
    const regions = byRegion(entries).map(([region]) => region);
    expect(regions).toHaveLength(10);
    expect(regions[0]).toBe('East Midlands');
    expect(regions.at(-1)).toBe('Wales');
  });
});

describe('reportsOf(force, records)', () => {
  test('puts the newest report first, and pillars of one year in their order', () => {
    const of = (pillar: ReportRecord['pillar'], year: number): ReportRecord => ({
      ...exampleReport,
      pillar,
      year,
    });
    const mixed = [of('legitimacy', 2017), of('effectiveness', 2016), of('effectiveness', 2017)];
    const order = reportsOf(exampleReport.force, mixed).map(({ pillar, year }) => [pillar, year]);
    expect(order).toEqual([
      ['effectiveness', 2017],
      ['legitimacy', 2017],
      ['effectiveness', 2016],
    ]);
  });
});
