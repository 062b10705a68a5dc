import { describe, expect, test } from 'vitest';

import { forces } from '../../src/register/forces.ts';
import type { ReportRecord } from '../../src/schema/record.ts';
import { forceView, type ForceReportView } from '../../src/summary/force-view.ts';
import { parsedReports } from '../parser/content-reports.ts';

const records = parsedReports
  .map(({ record }) => record)
  .filter((record): record is ReportRecord => record !== undefined);

/** What a person counted in the five texts: areas for improvement by question, in the order of the questions. */
const expected: Record<string, number[]> = {
  bedfordshire: [4, 3, 5, 2, 0],
  cambridgeshire: [0, 3, 4, 0, 0],
  leicestershire: [0, 0, 0, 0, 0],
  northamptonshire: [3, 5, 4, 0, 0],
  staffordshire: [1, 3, 3, 0, 0],
};

describe.each(Object.entries(expected))('the page of %s', (slug, areas) => {
  const view = reportOf(slug);

  test('has the areas for improvement under their questions as a person counted them', () => {
    expect(view.groups.map((group) => group.areasForImprovement.length)).toEqual(areas);
  });

  test('leaves no area for improvement and no cause of concern out of the questions', () => {
    const { areasForImprovement, causesOfConcern } = view.record;
    expect(view.groups.flatMap((group) => group.areasForImprovement)).toHaveLength(
      areasForImprovement.length,
    );
    expect(view.groups.flatMap((group) => group.causesOfConcern)).toHaveLength(
      causesOfConcern.length,
    );
  });

  test('gives a bar to every figure that the text states', () => {
    const stated = view.metrics.filter(({ metric }) => metric.force.status === 'stated');
    const drawn = view.metrics.filter(({ bar }) => bar?.force !== undefined);
    expect(drawn.map(({ metric }) => metric.measure.id)).toEqual(
      stated.map(({ metric }) => metric.measure.id),
    );
  });
});

describe('forceView(force, records, register)', () => {
  test('says of Staffordshire that its grade comes from the summary', () => {
    expect(reportOf('staffordshire').basis).toContain('opening sentence of the report’s summary');
  });

  test('lists what the Staffordshire text lacks, with the reason', () => {
    expect(reportOf('staffordshire').gaps.flatMap(({ what }) => what)).toEqual([
      'Overall grade',
      'Recorded crimes (excluding fraud) in Force in numbers, for the force and England and Wales',
      'Change in recorded crime (excluding fraud) in Force in numbers, for the force and England and Wales',
      'Organised crime groups in Force in numbers, for the force',
    ]);
  });

  test('says once that the Northamptonshire text lost every figure of Force in numbers', () => {
    expect(reportOf('northamptonshire').gaps).toEqual([
      {
        reason: 'Missing from our copy',
        what: ['All 11 figures of Force in numbers, for the force and England and Wales'],
      },
    ]);
  });

  test('does not call a question missing that was not inspected again', () => {
    expect(reportOf('cambridgeshire').gaps).toEqual([]);
  });

  test('offers the other forces with a report to compare with, in the order it is given', () => {
    const [northamptonshire] = forces.filter(({ slug }) => slug === 'northamptonshire');
    if (northamptonshire === undefined) throw new Error('The register has Northamptonshire');
    const { others } = forceView(northamptonshire, records, forces.toReversed());
    expect(others.map(({ slug }) => slug)).toEqual([
      'staffordshire',
      'leicestershire',
      'cambridgeshire',
      'bedfordshire',
    ]);
  });

  test('offers no force to compare with whose report asks other questions', () => {
    const elsewhere = records.map((record) =>
      record.force === 'leicestershire' ? { ...record, programmeId: 'legitimacy-2021' } : record,
    );
    const [bedfordshire] = forces.filter(({ slug }) => slug === 'bedfordshire');
    if (bedfordshire === undefined) throw new Error('The register has Bedfordshire');
    const { others } = forceView(bedfordshire, elsewhere, forces);
    expect(others.map(({ slug }) => slug)).toEqual([
      ...['cambridgeshire', 'northamptonshire', 'staffordshire'],
    ]);
  });

  test('makes a page without grades for a force that has no report', () => {
    const view = viewOf('kent');
    expect(view.report).toBeUndefined();
    expect(view.description).toContain('no inspection report on Kent Police');
  });
});

function viewOf(slug: string): ReturnType<typeof forceView> {
  const force = forces.find((candidate) => candidate.slug === slug);
  if (force === undefined) throw new Error(`The register has no \`${slug}\``);
  return forceView(force, records, forces);
}

function reportOf(slug: string): ForceReportView {
  const { report } = viewOf(slug);
  if (report === undefined) throw new Error(`No report on \`${slug}\``);
  return report;
}
