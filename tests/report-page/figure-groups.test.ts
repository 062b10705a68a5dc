import { describe, expect, test } from 'vitest';

import { createFigureGroups } from '../../src/report-view/figure-groups.ts';
import type { Metric } from '../../src/schema/metric.ts';
import { at } from '../examples/document.ts';
import { printedPeriod, stated } from '../examples/values.ts';

const incidents: Metric = {
  metric: 'incidents',
  period: printedPeriod('12 months to 30 June 2017', 51),
  force: stated('199', 55),
  englandAndWales: stated('282', 59),
};

describe('createFigureGroups', () => {
  test('keeps label, period and both figures of a measure together', () => {
    expect(grouped([incidents], [51, 53, 55, 57, 59])).toEqual([[51, 53, 55, 57, 59]]);
  });

  test('begins a group with the label after the figures of the one before', () => {
    const period = printedPeriod('offences recorded in the 12 months to 30 June 2017', 181);
    const outcomes: Metric[] = [
      { ...incidents, period, force: stated('10', 119), englandAndWales: stated('10', 121) },
      { ...incidents, period, force: stated('11', 129), englandAndWales: stated('13', 131) },
    ];
    expect(grouped(outcomes, [113, 115, 117, 119, 121, 123, 125, 127, 129, 131])).toEqual([
      [113, 115, 117, 119, 121],
      [123, 125, 127, 129, 131],
    ]);
  });

  test('gives measures whose lines are interleaved one group', () => {
    const rates = { ...incidents, period: printedPeriod('12 months to 31 March 2017', 62) };
    const change = { ...incidents, period: printedPeriod('12 months to 31 March 2017', 64) };
    const both: Metric[] = [
      { ...rates, force: stated('33', 67), englandAndWales: stated('31', 67) },
      { ...change, force: stated('+8', 68), englandAndWales: stated('-0.05', 68) },
    ];
    expect(grouped(both, [62, 64, 67, 68])).toEqual([[62, 64, 67, 68]]);
  });

  test('does not count lines that no measure has as one', () => {
    const lines = [51, 59, 61].map((line) => ({ source: at(line) }));
    expect(createFigureGroups({ metrics: [incidents] })(lines)).toEqual([
      { isMeasure: true, lines: lines.slice(0, 2) },
      { isMeasure: false, lines: lines.slice(2) },
    ]);
  });

  test('is one plain group outside Force in numbers', () => {
    const lines = [1, 3].map((line) => ({ source: at(line) }));
    expect(createFigureGroups({ metrics: [incidents] })(lines)).toEqual([
      { isMeasure: false, lines },
    ]);
  });
});

function grouped(metrics: Metric[], lines: number[]): number[][] {
  const printed = lines.map((line) => ({ source: at(line) }));
  return createFigureGroups({ metrics })(printed).map((group) =>
    group.lines.map(({ source }) => source.line),
  );
}
