import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { MetricId } from '../../src/schema/metric.ts';
import { neighbour, readRecord, reportWith } from './report-with.ts';

/**
 * Pages of invented reports laid out by word processors, typesetters and e-book programs, as converters left them.
 *
 * In each, text boxes or cells came out of their order; what stands below was read from the printed pages.
 */
function read(name: string, force: string): (metric: MetricId) => (number | string | undefined)[] {
  const page = readFileSync(`tests/converter-excerpts/other-layouts/${name}.txt`, 'utf8');
  const { metrics } = readRecord(reportWith({ force, page }), [neighbour]);
  return (id) => {
    const metric = metrics.find(({ metric }) => metric === id);
    const values = [metric?.force, metric?.englandAndWales];
    return [
      ...values.map((value) => (value && 'value' in value ? value.value : undefined)),
      metric?.period.status === 'stated' ? metric.period.to : undefined,
    ];
  };
}

describe('Force in numbers in other layouts', () => {
  test('tells rows from columns where the first two rows of a table came out as columns, and the third did not', () => {
    const of = read('word-text-boxes-pdftotext', 'Kent Police');
    expect(of('charged-or-summonsed')).toEqual([10, 10, '2017-06-30']);
    expect(of('evidential-difficulties')).toEqual([25, 13, '2017-06-30']);
    expect(of('no-suspect-identified')).toEqual([31, 48, '2017-06-30']);
  });

  test('takes no year for a part of the figure that a converter joined to it', () => {
    const of = read('epub-pypdf', 'Hampshire Constabulary');
    expect(of('asb-incidents')).toEqual([undefined, undefined, undefined]);
    expect(of('crimes')).toEqual([84, 77, '2017-06-30']);
  });

  test('takes no day of a date for a figure that stands within the label', () => {
    const of = read('epub-pdftotext', 'Hampshire Constabulary');
    expect(of('incidents')).toEqual([undefined, undefined, undefined]);
  });

  test('gives the last label of a column no period that begins the next column', () => {
    const of = read('troff-tables-pdftotext-layout', 'Durham Constabulary');
    expect(of('organised-crime-groups')).toEqual([38, 47, '2017-07-01']);
  });

  test.each([
    ['merged-cells-pdfminer-loose', 'asb-incidents', 41, 31],
    ['merged-cells-pdfminer-no-flow', 'domestic-abuse-share', 14, 11],
  ] as const)('gives no label the period of the one beside it: %s', (name, metric, ...figures) => {
    expect(read(name, 'Dyfed-Powys Police')(metric)).toEqual([...figures, undefined]);
  });
});
