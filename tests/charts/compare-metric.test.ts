import { describe, expect, test } from 'vitest';

import { axisOf } from '../../src/charts/axis.ts';
import { formatChartName } from '../../src/charts/chart-name.ts';
import { compareMetric, type NamedRecord } from '../../src/charts/metric-comparison.ts';
import { effectiveness2017Metrics, type MetricDefinition } from '../../src/programme/metrics.ts';
import type { Metric } from '../../src/schema/metric.ts';
import type { Value } from '../../src/schema/value.ts';
import { exampleRecord } from '../examples/record.ts';
import { printedPeriod, stated } from '../examples/values.ts';

const incidents = definitionOf('incidents');
const missing: Value = { status: 'not-in-text' };

describe('compareMetric', () => {
  const comparison = compareMetric(incidents, [
    report('kent', missing, missing),
    report('cheshire', stated('199', 59), stated('282', 63)),
    report('dorset', stated('253', 73), stated('282', 74)),
    report('cumbria', { status: 'ambiguous', candidates: [16, 15], source: at(80) }, missing),
  ]);

  test('sorts by value and puts forces without a figure last', () => {
    expect(comparison.rows.map((row) => row.name)).toEqual([
      'Dorset',
      'Cheshire',
      'Cumbria',
      'Kent',
    ]);
  });

  test('says why a force has no bar', () => {
    expect(
      comparison.rows.map(({ drawn }) => ('reason' in drawn ? drawn.reason : 'drawn')),
    ).toEqual([
      'drawn',
      'drawn',
      'cannot be read for certain: the text has 16 and 15',
      'not in the text we have',
    ]);
  });

  test('draws the figure of the record, in the words that a table prints', () => {
    expect(comparison.rows[1]).toMatchObject({
      metric: { force: { value: 199, printed: '199' } },
      comparison: 'lower than England and Wales',
      drawn: { point: { force: 'cheshire', value: 199, words: '199', relation: 'lower' } },
    });
  });

  test('takes the national figure that all reports share', () => {
    expect(comparison.nation).toEqual({ value: 282, words: '282' });
  });

  test('draws no national figure where reports disagree, and says so', () => {
    const { nation, nationNote } = compareMetric(incidents, [
      report('cheshire', stated('199'), stated('282')),
      report('dorset', stated('253'), stated('283')),
    ]);
    expect(nation).toBeUndefined();
    expect(nationNote).toBe(
      'The reports give different figures for England and Wales (282 and 283), so none is drawn.',
    );
  });

  test('does not draw a figure of another period', () => {
    const other = report('dorset', stated('253'), stated('282'), '12 months to 31 March 2016');
    const { rows, nation } = compareMetric(incidents, [other]);
    expect(rows[0]?.drawn).toEqual({ reason: 'for another period: 12 months to 31 March 2016' });
    expect(nation).toBeUndefined();
  });

  test('keeps a force whose record has no such metric', () => {
    const { rows } = compareMetric(incidents, [
      { name: 'Kent', record: { ...exampleRecord, metrics: [] } },
    ]);
    expect(rows).toMatchObject([{ name: 'Kent', drawn: { reason: 'not in the text we have' } }]);
  });
});

describe('axisOf', () => {
  test('begins at zero where all figures are above it', () => {
    const axis = axisOf([point('Kent', '199')], { value: 282, words: '282' });
    expect(axis.min).toBe(0);
    expect(axis.max).toBeGreaterThan(282);
  });

  test('reaches either side of zero where figures do', () => {
    const axis = axisOf([point('Kent', '-5'), point('Dorset', '10')], undefined);
    expect(axis.min).toBeLessThan(-5);
    expect(axis.max).toBeGreaterThan(10);
  });

  test('ends at zero where all figures are below it', () => {
    expect(axisOf([point('Kent', '-5')], undefined).max).toBe(0);
  });
});

describe('formatChartName', () => {
  const measure = 'Incidents per 1,000 people, 12 months to 30 June 2017';

  test('names kind, measure, values and where all of them are', () => {
    const points = [point('Kent', '199'), point('Dorset', '253')];
    expect(formatChartName({ measure, points, nation: { value: 282, words: '282' } })).toBe(
      `Bar chart. ${measure}. Dorset 253, Kent 199, England and Wales 282. The table below has all figures.`,
    );
  });

  test('names only the ends where there are too many values to listen to', () => {
    const points = Array.from({ length: 43 }, (_, index) => point(`Force ${index}`, `${index}`));
    const name = formatChartName({ measure, points, nation: undefined });
    expect(name).toContain('Highest: Force 42 42, lowest: Force 0 0.');
    expect(name.length).toBeLessThanOrEqual(250);
  });
});

function at(line: number) {
  return { line, endLine: line };
}

function point(name: string, printed: string) {
  return { force: name.toLowerCase(), name, value: Number(printed), words: printed };
}

function definitionOf(id: string): MetricDefinition {
  const found = effectiveness2017Metrics.find((definition) => definition.id === id);
  if (found === undefined) throw new Error(`no metric ${id}`);
  return found;
}

function report(
  force: string,
  figure: Value,
  englandAndWales: Value,
  period = '12 months to 30 June 2017',
): NamedRecord {
  const metric: Metric = {
    metric: 'incidents',
    period: printedPeriod(period),
    force: figure,
    englandAndWales,
  };
  const name = force.charAt(0).toUpperCase() + force.slice(1);
  return { name, record: { ...exampleRecord, force, metrics: [metric] } };
}
