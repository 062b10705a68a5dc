import { describe, expect, test } from 'vitest';

import { forces } from '../../src/register/forces.ts';
import type { ReportRecord } from '../../src/schema/record.ts';
import { forceView, type ForceReportView } from '../../src/summary/force-view.ts';
import { parsedReports } from '../parser/content-reports.ts';

const records = parsedReports
  .map(({ record }) => record)
  .filter((record): record is ReportRecord => record !== undefined);

/** What a person counted in the five texts. */
const expected: Record<string, string[]> = {
  bedfordshire: [
    'Four questions were graded: one Good and three Requires improvement. One more was looked at but not graded.',
    'The inspectors stated 14 areas for improvement. The text we have lists no cause of concern.',
  ],
  cambridgeshire: [
    'Four questions were graded: two Good and two Requires improvement. One more was looked at but not graded.',
    'Two grades were given in 2016 and carried over: those questions were not inspected again in 2017.',
    'The inspectors stated seven areas for improvement. The text we have lists no cause of concern.',
  ],
  leicestershire: [
    'Four questions were graded, all Good. One more was looked at but not graded.',
    'Two grades were given in 2016 and carried over: those questions were not inspected again in 2017.',
    'The text we have lists no cause of concern and no area for improvement.',
  ],
  northamptonshire: [
    'Four questions were graded, all Requires improvement. One more was looked at but not graded.',
    'The inspectors stated one cause of concern, with six recommendations, and 12 areas for improvement.',
  ],
  staffordshire: [
    'Four questions were graded: three Good and one Requires improvement. One more was looked at but not graded.',
    'The inspectors stated seven areas for improvement. The text we have lists no cause of concern.',
  ],
};

describe.each(Object.entries(expected))('the page of %s', (slug, sentences) => {
  const view = reportOf(slug);

  test('sums its report up as a person counted it', () => {
    expect(view.summary).toEqual(sentences);
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
      'Recorded crimes (excluding fraud), for the force and England and Wales',
      'Change in recorded crime (excluding fraud), for the force and England and Wales',
      'Organised crime groups, for the force',
    ]);
  });

  test('says once that the Northamptonshire text lost every figure of Force in numbers', () => {
    expect(reportOf('northamptonshire').gaps).toEqual([
      {
        reason: 'Not in the text we have',
        what: ['All 11 figures of Force in numbers, for the force and England and Wales'],
      },
    ]);
  });

  test('lists questions that were not inspected again beside what is missing', () => {
    const [gap] = reportOf('cambridgeshire').gaps;
    expect(gap).toEqual({
      reason:
        'Not inspected again in 2017, so this report has no chapter on it; the grade of 2016 stands',
      what: [
        'Preventing crime and tackling anti-social behaviour',
        'Tackling serious and organised crime',
      ],
    });
  });

  test('offers the forces of the same region first to compare with', () => {
    expect(viewOf('northamptonshire').others.map(({ slug }) => slug)).toEqual([
      'leicestershire',
      'bedfordshire',
      'cambridgeshire',
      'staffordshire',
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
